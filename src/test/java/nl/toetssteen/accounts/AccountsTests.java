package nl.toetssteen.accounts;

import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import nl.toetssteen.accounts.invitations.Invitations;
import nl.toetssteen.accounts.invitations.Token;
import nl.toetssteen.accounts.people.Accounts;
import nl.toetssteen.accounts.people.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@SignedIn(name = "Bea Heerder", roles = Role.ADMINISTRATOR)
class AccountsTests {

	private static final String GOOD = "paard nietje batterij correct";

	@Autowired
	private Accounts accounts;

	@Autowired
	private Invitations invitations;

	@Autowired
	private Editors editors;

	@Autowired
	private JdbcClient database;

	private TestEditors people;

	@BeforeEach
	void setUp(@Autowired ApplicationContext context) {
		this.people = new TestEditors(context);
	}

	@Test
	void anInvitationWorksOnce() {
		Token link = this.invitations.invite("Bert@Gemeente.example", Set.of(Role.LINKER));

		this.invitations.accept(link, "Bert Bakker", "ander@gemeente.example", GOOD);

		assertThat(this.accounts.findByEmail("bert@gemeente.example"))
			.hasValueSatisfying((bert) -> assertThat(bert.editor().roles()).containsExactly(Role.LINKER));
		assertThat(this.invitations.open(link)).isEmpty();
		refuses(() -> this.invitations.accept(link, "Weer Bert", null, GOOD), "werkt niet meer");
	}

	@Test
	void aWithdrawnOrRenewedLinkWorksNoMore() {
		Token first = this.invitations.invite("bert@gemeente.example", Set.of(Role.LINKER));
		Token second = this.invitations.again(this.invitations.unused().getFirst().getId());
		assertThat(this.invitations.open(first)).isEmpty();
		assertThat(this.invitations.open(second)).isPresent();

		this.invitations.withdraw(this.invitations.unused().getFirst().getId());

		assertThat(this.invitations.open(second)).isEmpty();
	}

	@Test
	void keepsNoSecretOfALink() {
		Token link = this.invitations.invite("bert@gemeente.example", Set.of(Role.LINKER));

		assertThat(this.database.sql("select token_hash from invitation").query(String.class).list())
			.doesNotContain(link.secret());
		assertThat(link.toString()).doesNotContain(link.secret());
	}

	@Test
	void thereIsNoFirstLinkWhereThereIsAnAdministrator() {
		assertThat(this.invitations.first()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kort", "aaaaaaaaaaaaaaaa", "123456789012345", "wachtwoord123", "Bert Bakker 1",
			"passwordpassword" })
	void refusesAPasswordThatIsShortOrEasy(String password) {
		Token link = this.invitations.invite("bert@gemeente.example", Set.of(Role.LINKER));

		refuses(() -> this.invitations.accept(link, "Bert Bakker", null, password), "wachtwoord");
		assertThat(this.invitations.open(link)).isPresent();
	}

	@Test
	void takesAllOfALongPassword() {
		String long1 = GOOD.repeat(4) + "een";
		Editor bert = this.people.make("Bert Bakker", Role.LINKER);
		this.accounts.changePassword(bert.id(), TestEditors.PASSWORD, long1);

		refuses(() -> this.accounts.changePassword(bert.id(), GOOD.repeat(4) + "twee", GOOD), "klopt niet");
	}

	@Test
	void anAdministratorAlwaysRemains() {
		var me = this.editors.current().id();
		this.accounts.all()
			.stream()
			.filter((other) -> !other.getId().equals(me) && other.isEnabled())
			.forEach((other) -> this.accounts.disable(other.getId()));

		refuses(() -> this.accounts.disable(me), "de laatste");
		refuses(() -> this.accounts.become(me, Set.of(Role.LINKER)), "de laatste");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "geen adres", "a@b c", "twee@@apen" })
	void invitesOnlyAddresses(String email) {
		refuses(() -> this.invitations.invite(email, Set.of(Role.LINKER)), "e-mailadres");
	}

	@Test
	void writesDownWhoDidIt() {
		Editor bert = this.people.make("Bert Bakker", Role.LINKER);
		this.accounts.become(bert.id(), Set.of(Role.CHECKER));

		assertThat(this.database.sql("""
				select account_id::text || ' ' || act || ' ' || subject || ' ' || details from audit_entry
				order by id desc limit 1""").query(String.class).single()).isEqualTo(
				this.editors.current().id() + " rollen gewijzigd bert.bakker@gemeente.example koppelaar → controleur");
	}

	@ParameterizedTest
	@ValueSource(strings = { "delete from audit_entry", "update audit_entry set act = 'x'", "truncate audit_entry" })
	void nobodyChangesTheLog(String attempt) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql(attempt).update())
			.withMessageContaining("only added to");
	}

	private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String why) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act).withMessageContaining(why);
	}

}
