package nl.toetssteen.linking;

import java.util.List;
import java.util.UUID;

import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.ReviewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What holds when two officers act at the same moment, and below the domain's rules. */
@JudgingTest
class LinkRaceTests {

	@Autowired
	private LinkDesk desk;

	@Autowired
	private Links links;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Officers officers;

	@Test
	void onlyOneOfTwoGetsTheLastSixtyPercentOfARow() throws Exception {
		propose("1.1", "tabel/p1/5", 40);

		List<Object> ends = AtOnce.both(this.transactions, () -> propose("1.2", "tabel/p1/5", 60),
				() -> propose("1.3", "tabel/p1/5", 60));

		assertThat(ends).hasAtLeastOneElementOfType(Link.class).hasAtLeastOneElementOfType(Refusal.class);
		assertThat(taken("tabel/p1/5")).isEqualTo(100);
	}

	@Test
	void theDatabaseItselfGivesTheLastSixtyPercentToOne() throws Exception {
		List<Object> ends = AtOnce.both(this.transactions, () -> insert("1.4", "tabel/p1/6", 60),
				() -> insert("1.5", "tabel/p1/6", 60));

		assertThat(ends).hasAtLeastOneElementOfType(DataAccessException.class);
		assertThat(taken("tabel/p1/6")).isEqualTo(60);
	}

	@Test
	void twoWhoConfirmAtOnceAreConfirmerAndLatecomer() throws Exception {
		Link link = propose("1.6", "1.1.c", null);
		Decision confirm = new Decision(Act.CONFIRM, null);

		List<Object> ends = AtOnce.both(this.transactions,
				() -> this.officers.bas(() -> this.desk.decide(link.id(), confirm, 1)),
				() -> this.officers.cees(() -> this.desk.decide(link.id(), confirm, 1)));

		assertThat(ends).hasAtLeastOneElementOfType(Link.class).hasAtLeastOneElementOfType(Refusal.class);
		assertThat(this.links.history(link.id())).hasSize(2);
		assertThat(this.links.find(link.id()).orElseThrow().review().state()).isEqualTo(ReviewState.CONFIRMED);
	}

	@Test
	void twoWhoLinkTheSameAtOnceMakeOneLink() throws Exception {
		AtOnce.both(this.transactions, () -> propose("1.7", "1.1.c", null), () -> propose("1.7", "1.1.c", null));

		assertThat(this.links.of("dorp-2030/1.7")).hasSize(1);
		assertThat(this.links.history(this.links.of("dorp-2030/1.7").getFirst().id())).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update link_revision set motivation = 'anders'", "delete from link_revision",
			"truncate link_revision", "delete from link", "truncate link cascade",
			"update link set state = 'CONFIRMED', confirmed_by = proposed_by, version = version + 1",
			"update link set state = 'CONFIRMED', version = version + 1",
			"update link set motivation = 'zelfde versie'",
			"update link set pledge_ref = target_ref, version = version + 1",
			"update link set share = 101, version = version + 1", "update link set share = 1, version = version + 1",
			"update link set kind = 'CARRIES_OUT', target_ref = 'akkoord-2026/1.1', version = version + 1" })
	void theDatabaseRefuses(String sql) {
		UUID id = propose("1.8", "1.1.c", null).id();
		String one = sql.startsWith("update link set") ? sql + " where id = '" + id + "'" : sql;

		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(one).update());
	}

	@Test
	void theDatabaseKnowsWhatIsOlderThanTheProgramme() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insert("1.9", "akkoord-2026/1.2", null))
			.withMessageContaining("older than the programme");
	}

	private Link propose(String pledge, String target, Integer share) {
		return this.officers.anna(() -> this.desk.propose("dorp-2030/" + pledge, "begroting-2030/" + target,
				new LinkContent(LinkKind.CARRIES_OUT, share, ""), 0));
	}

	private int insert(String pledge, String target, Integer share) {
		return this.transactions.execute((_) -> this.jdbc.sql("""
				insert into link (id, pledge_ref, target_ref, kind, share, motivation, state, proposed_by, version, act,
					changed_by, changed_at)
				values (gen_random_uuid(), ?, ?, 'CARRIES_OUT', ?, '', 'PROPOSED', ?, 1, 'PROPOSE', ?, now())""")
			.params("dorp-2030/" + pledge, target.startsWith("akkoord") ? target : "begroting-2030/" + target, share,
					this.officers.anna.id(), this.officers.anna.id())
			.update());
	}

	private int taken(String target) {
		return this.links.to("begroting-2030/" + target).stream().mapToInt((link) -> link.content().share()).sum();
	}

}
