package nl.toetssteen.linking;

import java.util.List;
import java.util.UUID;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.linking.lineage.Relation;
import nl.toetssteen.linking.lineage.verdicts.Ends;
import nl.toetssteen.linking.lineage.verdicts.Verdict;
import nl.toetssteen.linking.lineage.verdicts.VerdictDesk;
import nl.toetssteen.linking.lineage.verdicts.Verdicts;
import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Decision;
import nl.toetssteen.linking.review.Refusal;
import nl.toetssteen.linking.review.ReviewState;
import nl.toetssteen.linking.review.Stale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Four eyes on lineage, on the real database. */
@JudgingTest
class LineageVerdictTests {

	private static final Decision CONFIRM = new Decision(Act.CONFIRM, null);

	@Autowired
	private VerdictDesk desk;

	@Autowired
	private Verdicts verdicts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Officers officers;

	@Test
	void whatOneProposesAnotherConfirmsAndAllOfItIsRemembered() {
		Verdict verdict = proposed("1.11", "1.14", Relation.CHANGED);
		assertRefused(() -> this.officers.anna(() -> this.desk.decide(verdict.id(), CONFIRM, 1)), "controleur");

		this.officers.bas(() -> this.desk.decide(verdict.id(), CONFIRM, 1));
		this.officers.cees(() -> this.desk.propose(ends("1.11", "1.14"), Relation.WEAKENED, "Alleen nog open.", "", 2));

		assertThat(this.verdicts.history(verdict.id()))
			.extracting((revision) -> revision.content().relation(), (revision) -> revision.review().state())
			.containsExactly(org.assertj.core.groups.Tuple.tuple(Relation.CHANGED, ReviewState.PROPOSED),
					org.assertj.core.groups.Tuple.tuple(Relation.CHANGED, ReviewState.CONFIRMED),
					org.assertj.core.groups.Tuple.tuple(Relation.WEAKENED, ReviewState.PROPOSED));
		assertThat(this.jdbc.sql("select act from audit_entry where subject = ? order by id")
			.param("akkoord-2022/1.11 → akkoord-2026/1.14")
			.query(String.class)
			.list()).containsExactly("verloop voorgesteld", "verloop bevestigd", "verloop gewijzigd");
	}

	@Test
	void nobodyConfirmsTheirOwn() {
		Verdict own = this.officers.bas(() -> this.desk.propose(ends("1.12", "1.15"), Relation.UNCHANGED, "", "", 0));

		assertRefused(() -> this.officers.bas(() -> this.desk.decide(own.id(), CONFIRM, 1)), "Een ander moet");
	}

	@Test
	void nothingFoundSaysWhatWasSearched() {
		assertRefused(() -> proposed("1.17", null, Relation.NOT_FOUND, ""), "Vul in waarnaar u zocht");

		Verdict verdict = proposed("1.17", null, Relation.NOT_FOUND, "vuurwerk, oud en nieuw");

		assertThat(verdict.content().searched().words()).isEqualTo("vuurwerk, oud en nieuw");
		assertThat(verdict.content().searched().documents()).extracting("code").containsExactly("akkoord-2026");
		assertThat(proposed(null, "1.19", Relation.NEW, "windmolen").content().searched().documents())
			.extracting("code")
			.containsExactly("akkoord-2022");
	}

	@Test
	void whatWasConfirmedAsGoneIsNotFoundAgainWithoutADispute() {
		Verdict gone = proposed("1.18", null, Relation.NOT_FOUND, "mantelzorg");
		Verdict found = proposed("1.18", "1.18", Relation.CHANGED);
		this.officers.bas(() -> this.desk.decide(gone.id(), CONFIRM, 1));

		assertRefused(() -> this.officers.bas(() -> this.desk.decide(found.id(), CONFIRM, 1)),
				"Twee redacteuren bevestigden al iets anders");
		assertRefused(() -> proposed("1.18", "1.20", Relation.CHANGED), "Betwist dat eerst");
		assertThat(proposed("1.18", "1.21", Relation.UNRELATED).review().isLive()).isTrue();

		this.officers.anna(() -> this.desk.decide(gone.id(), new Decision(Act.DISPUTE, "Kijk bij 1.18."), 2));
		this.officers.bas(() -> this.desk.decide(found.id(), CONFIRM, 1));
		assertRefused(() -> this.officers.cees(() -> this.desk.decide(gone.id(), CONFIRM, 3)),
				"Twee redacteuren bevestigden al iets anders");
	}

	@Test
	void refusesEndsAndRelationsThatDoNotFit() {
		assertRefused(() -> proposed("1.11", "1.14", Relation.NOT_FOUND, "x"), "past niet");
		assertRefused(() -> proposed("1.11", null, Relation.CHANGED), "past niet");
		assertRefused(() -> proposed("9.9", "1.14", Relation.CHANGED), "Kies een punt uit");
		assertRefused(() -> propose(new Ends("akkoord-2026", "akkoord-2022", "akkoord-2026/1.14", "akkoord-2022/1.11")),
				"volgen niet op elkaar");
		assertRefused(() -> propose(new Ends("akkoord-2022", "dorp-2030", "akkoord-2022/1.1", "dorp-2030/1.1")),
				"volgen niet op elkaar");
		assertRefused(() -> propose(new Ends("akkoord-2022", "begroting-2030", "akkoord-2022/1.1", "x")),
				"geen programma of akkoord");
	}

	@Test
	void undoesOnesOwnLastActAndTellsWhoComesSecond() {
		Verdict verdict = proposed("1.13", "1.16", Relation.STRENGTHENED);
		this.officers.bas(() -> this.desk.decide(verdict.id(), CONFIRM, 1));

		assertThatExceptionOfType(Stale.class).isThrownBy(
				() -> this.officers.cees(() -> this.desk.decide(verdict.id(), new Decision(Act.REJECT, "Nee."), 1)));
		assertThat(this.officers.bas(() -> this.desk.undo(verdict.id(), 2)).review().state())
			.isEqualTo(ReviewState.PROPOSED);
		assertThat(this.verdicts.history(verdict.id())).hasSize(3);
	}

	@Test
	void twoWhoConfirmWhatExcludesEachOtherAtOnceDoNotBothSucceed() throws Exception {
		Verdict gone = proposed("1.19", null, Relation.NOT_FOUND, "referendum");
		Verdict found = proposed("1.19", "1.18", Relation.CHANGED);

		List<Object> ends = AtOnce.both(this.transactions,
				() -> this.officers.bas(() -> this.desk.decide(gone.id(), CONFIRM, 1)),
				() -> this.officers.cees(() -> this.desk.decide(found.id(), CONFIRM, 1)));

		assertThat(ends).hasAtLeastOneElementOfType(Verdict.class).hasAtLeastOneElementOfType(Refusal.class);
	}

	@Test
	void theDatabaseItselfLetsOnlyOneOfTheTwoStand() throws Exception {
		UUID gone = proposed("1.20", null, Relation.NOT_FOUND, "speeltuin").id();
		UUID found = proposed("1.20", "1.18", Relation.CHANGED).id();

		List<Object> ends = AtOnce.both(this.transactions, () -> confirmBelow(gone, this.officers.bas),
				() -> confirmBelow(found, this.officers.cees));

		assertThat(ends).hasAtLeastOneElementOfType(Integer.class)
			.hasAtLeastOneElementOfType(DataAccessException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update lineage_verdict_revision set explanation = 'anders'",
			"delete from lineage_verdict_revision", "truncate lineage_verdict_revision", "delete from lineage_verdict",
			"update lineage_verdict set state = 'CONFIRMED', confirmed_by = proposed_by, version = version + 1",
			"update lineage_verdict set state = 'CONFIRMED', version = version + 1",
			"update lineage_verdict set explanation = 'zelfde versie'",
			"update lineage_verdict set relation = 'NOT_FOUND', version = version + 1",
			"update lineage_verdict set newer_ref = 'akkoord-2026/1.20', version = version + 1" })
	void theDatabaseRefuses(String sql) {
		UUID id = proposed("1.16", "1.17", Relation.STRENGTHENED).id();
		String one = sql.startsWith("update lineage_verdict set") ? sql + " where id = '" + id + "'" : sql;

		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(one).update());
	}

	private int confirmBelow(UUID id, Editor checker) {
		return this.jdbc.sql("""
				update lineage_verdict set state = 'CONFIRMED', act = 'CONFIRM', confirmed_by = :by, changed_by = :by,
					version = version + 1 where id = :id""").param("by", checker.id()).param("id", id).update();
	}

	private Verdict proposed(@Nullable String older, @Nullable String newer, Relation relation) {
		return proposed(older, newer, relation, "");
	}

	private Verdict proposed(@Nullable String older, @Nullable String newer, Relation relation, String searchedFor) {
		return this.officers.anna(() -> this.desk.propose(ends(older, newer), relation, "", searchedFor, 0));
	}

	private Verdict propose(Ends ends) {
		return this.officers.anna(() -> this.desk.propose(ends, Relation.CHANGED, "", "", 0));
	}

	private static Ends ends(@Nullable String older, @Nullable String newer) {
		return new Ends("akkoord-2022", "akkoord-2026", (older == null) ? null : "akkoord-2022/" + older,
				(newer == null) ? null : "akkoord-2026/" + newer);
	}

	private static void assertRefused(ThrowingCallable act, String why) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act).withMessageContaining(why);
	}

}
