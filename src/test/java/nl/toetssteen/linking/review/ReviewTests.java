package nl.toetssteen.linking.review;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReviewTests {

	private static final Instant NOON = Instant.parse("2027-03-03T12:00:00Z");

	private final Editor linker = editor("Lies", Role.LINKER);

	private final Editor checker = editor("Carel", Role.CHECKER);

	private final Editor administrator = editor("Bea", Role.ADMINISTRATOR);

	@Test
	void whatOneProposesAnotherConfirms() {
		Review confirmed = Review.proposed(this.linker, NOON).after(decision(Act.CONFIRM), this.checker, NOON);

		assertThat(confirmed.state()).isEqualTo(ReviewState.CONFIRMED);
		assertThat(confirmed.proposedBy()).isEqualTo(this.linker.id());
		assertThat(confirmed.confirmedBy()).isEqualTo(this.checker.id());
		assertThat(confirmed.version()).isEqualTo(2);
	}

	@Test
	void nobodyConfirmsWhatTheyProposed() {
		Review own = Review.proposed(this.checker, NOON);

		assertRefused(() -> own.after(decision(Act.CONFIRM), this.checker, NOON), "Een ander moet het nakijken");
	}

	@Test
	void whoChangesAProposalAnswersForItAndDoesNotConfirmItEither() {
		Review changed = Review.proposed(this.linker, NOON).saidAnew(this.checker, NOON);

		assertThat(changed.proposedBy()).isEqualTo(this.checker.id());
		assertRefused(() -> changed.after(decision(Act.CONFIRM), this.checker, NOON), "Een ander moet het nakijken");
	}

	@Test
	void onlyACheckerConfirmsAndRejects() {
		Review proposed = Review.proposed(this.checker, NOON);

		assertRefused(() -> proposed.after(decision(Act.CONFIRM), this.linker, NOON), "Alleen een controleur");
		assertRefused(() -> proposed.after(decision(Act.REJECT), this.linker, NOON), "Alleen een controleur");
	}

	@Test
	void anAdministratorProposesNothing() {
		assertRefused(() -> Review.proposed(this.administrator, NOON), "Alleen een koppelaar of controleur");
	}

	@Test
	void whatIsConfirmedMustBeCheckedAgainAfterAChange() {
		Review changed = confirmed().saidAnew(this.linker, NOON);

		assertThat(changed.state()).isEqualTo(ReviewState.PROPOSED);
		assertThat(changed.confirmedBy()).isNull();
	}

	@Test
	void rejectingAndDisputingNeedAReason() {
		assertRefused(() -> new Decision(Act.REJECT, " "), "Geef een reden");
		assertRefused(() -> new Decision(Act.DISPUTE, null), "Geef een reden");
	}

	@Test
	void aDisputeIsSettledByASecondPairOfEyes() {
		Review disputed = confirmed().after(decision(Act.DISPUTE), this.linker, NOON);

		assertThat(disputed.state()).isEqualTo(ReviewState.DISPUTED);
		assertThat(disputed.after(decision(Act.CONFIRM), this.checker, NOON).state()).isEqualTo(ReviewState.CONFIRMED);
		assertThat(disputed.after(decision(Act.REJECT), this.checker, NOON).state()).isEqualTo(ReviewState.REJECTED);
	}

	@Test
	void whatWasRejectedIsNotDisputedOrWithdrawnButMayBeProposedAgain() {
		Review rejected = Review.proposed(this.linker, NOON).after(decision(Act.REJECT), this.checker, NOON);

		assertRefused(() -> rejected.after(decision(Act.DISPUTE), this.linker, NOON), "Dit is al afgewezen");
		assertRefused(() -> rejected.after(decision(Act.WITHDRAW), this.linker, NOON), "Dit is al afgewezen");
		assertThat(rejected.saidAnew(this.linker, NOON).step().act()).isEqualTo(Act.PROPOSE);
	}

	@Test
	void whoProposedOrACheckerWithdraws() {
		Review proposed = Review.proposed(this.linker, NOON);

		assertThat(proposed.after(decision(Act.WITHDRAW), this.linker, NOON).state()).isEqualTo(ReviewState.WITHDRAWN);
		assertThat(proposed.after(decision(Act.WITHDRAW), this.checker, NOON).state()).isEqualTo(ReviewState.WITHDRAWN);
		assertRefused(() -> proposed.after(decision(Act.WITHDRAW), editor("Tom", Role.LINKER), NOON),
				"Intrekken kan alleen");
	}

	@Test
	void undoingOnesLastActBringsBackWhatWasBefore() {
		Review proposed = Review.proposed(this.linker, NOON);
		Review confirmed = confirmed();

		assertThat(proposed.undone(null, this.linker, NOON).state()).isEqualTo(ReviewState.WITHDRAWN);
		Review undone = confirmed.undone(proposed, this.checker, NOON);
		assertThat(undone.state()).isEqualTo(ReviewState.PROPOSED);
		assertThat(undone.confirmedBy()).isNull();
		assertThat(undone.version()).isEqualTo(3);
	}

	@Test
	void nobodyUndoesWhatAnotherDidOrTwice() {
		Review confirmed = confirmed();
		Review undone = confirmed.undone(null, this.checker, NOON);

		assertRefused(() -> confirmed.undone(null, this.linker, NOON), "eigen laatste besluit");
		assertRefused(() -> undone.undone(confirmed, this.checker, NOON), "eigen laatste besluit");
	}

	@Test
	void refusesATextThatIsTooLongAndKeepsNoControlCharacters() {
		assertRefused(() -> Decision.said("a".repeat(1_000_000)), "1000000 tekens");
		assertThat(Decision.said(" <b>nee\u0000</b>\n ")).isEqualTo("<b>nee</b>");
	}

	private Review confirmed() {
		return Review.proposed(this.linker, NOON).after(decision(Act.CONFIRM), this.checker, NOON);
	}

	private static Decision decision(Act act) {
		return new Decision(act, "Het past niet.");
	}

	private static Editor editor(String name, Role role) {
		return new Editor(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name,
				Set.of(role));
	}

	private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String why) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act).withMessageContaining(why);
	}

}
