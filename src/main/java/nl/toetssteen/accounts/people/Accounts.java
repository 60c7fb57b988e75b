package nl.toetssteen.accounts.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.toetssteen.accounts.Audit;
import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;

/** The accounts of everybody who may, or once might, sign in. */
@Component("editorAccounts")
@Transactional(readOnly = true)
public class Accounts {

	private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{1,180}");

	private static final int LONGEST_NAME = 100;

	private final AccountRepository repository;

	private final Passwords passwords;

	private final Audit audit;

	private final Clock clock;

	Accounts(AccountRepository repository, Passwords passwords, Audit audit, Clock clock) {
		this.repository = repository;
		this.passwords = passwords;
		this.audit = audit;
		this.clock = clock;
	}

	public Optional<Account> find(UUID id) {
		return this.repository.findById(id);
	}

	/** By an address as people type it; what is no address belongs to nobody. */
	public Optional<Account> findByEmail(String email) {
		return Optional.of(Account.normal(email))
			.filter(EMAIL.asMatchPredicate())
			.flatMap(this.repository::findByEmail);
	}

	/** By name. */
	public List<Account> all() {
		return this.repository.findAllByName();
	}

	public boolean hasAdministrator() {
		return this.all()
			.stream()
			.anyMatch((account) -> account.isEnabled() && account.editor().is(Role.ADMINISTRATOR));
	}

	/**
	 * Makes the account of a new editor.
	 * @throws Refused when name, address or password will not do
	 */
	@Transactional
	public Account add(Editor editor, String email, String password) {
		if (editor.name().isBlank() || editor.name().length() > LONGEST_NAME
				|| editor.name().codePoints().anyMatch(Character::isISOControl)) {
			throw new Refused("Vul uw naam in, in hoogstens %d tekens.".formatted(LONGEST_NAME));
		}
		String address = free(email);
		Account account = this.repository.saveAndFlush(new Account(editor, address,
				this.passwords.hash(password, editor.name(), email), this.clock.instant()));
		this.audit.record(editor.id(), "account gemaakt", account.getEmail(), names(editor.roles()));
		return account;
	}

	/**
	 * The address as it is kept.
	 * @throws Refused when it is none, or already somebody's
	 */
	public String free(String email) {
		String address = Account.normal(email);
		if (!EMAIL.matcher(address).matches()) {
			throw new Refused("Vul een e-mailadres in, zoals naam@gemeente.nl.");
		}
		if (this.repository.findByEmail(address).isPresent()) {
			throw new Refused("Er is al een account met dit e-mailadres.");
		}
		return address;
	}

	/** Lets somebody in no more, and throws them out at once. */
	@Transactional
	public void disable(UUID id) {
		Account account = get(id);
		keepAnAdministrator(account);
		account.disable();
		this.audit.record("account uitgeschakeld", account.getEmail(), "");
	}

	@Transactional
	public void enable(UUID id) {
		Account account = get(id);
		account.enable();
		this.audit.record("account ingeschakeld", account.getEmail(), "");
	}

	/** Gives somebody these roles instead of the ones before. */
	@Transactional
	public void become(UUID id, Set<Role> roles) {
		Account account = get(id);
		if (roles.isEmpty()) {
			throw new Refused("Kies minstens één rol, of schakel het account uit.");
		}
		if (!roles.contains(Role.ADMINISTRATOR)) {
			keepAnAdministrator(account);
		}
		String before = names(account.getRoles());
		account.become(roles);
		this.audit.record("rollen gewijzigd", account.getEmail(), before + " → " + names(roles));
	}

	/** Ends every session of an account, also the one that asks it. */
	@Transactional
	public void endSessions(UUID id) {
		Account account = get(id);
		account.endSessions();
		this.audit.record("sessies beëindigd", account.getEmail(), "");
	}

	/**
	 * Changes somebody's own password; all sessions end.
	 * @throws Refused when the present one is wrong or the new one will not do
	 */
	@Transactional
	public Passport changePassword(UUID id, String present, String wanted) {
		if (!this.passwords.fits(present, get(id).passport().hash())) {
			throw new Refused("Uw huidige wachtwoord klopt niet.");
		}
		return renewPassword(id, wanted);
	}

	/** Gives an account another password; all sessions end. */
	@Transactional
	public Passport renewPassword(UUID id, String wanted) {
		Account account = get(id);
		account.changePassword(this.passwords.hash(wanted, account.getName(), account.getEmail()));
		this.audit.record(id, "wachtwoord gewijzigd", account.getEmail(), "");
		return account.passport();
	}

	private void keepAnAdministrator(Account account) {
		List<Account> administrators = this.repository.findEnabled(Role.ADMINISTRATOR);
		if (administrators.stream().map(Account::getId).toList().equals(List.of(account.getId()))) {
			throw new Refused("Er moet altijd een beheerder blijven, en dit is de laatste.");
		}
	}

	private Account get(UUID id) {
		return find(id).orElseThrow(() -> new Refused("Dit account bestaat niet."));
	}

	private static String names(Set<Role> roles) {
		return roles.stream().sorted().map(Role::dutch).collect(Collectors.joining(", "));
	}

}
