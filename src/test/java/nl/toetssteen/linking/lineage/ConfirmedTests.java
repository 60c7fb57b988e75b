package nl.toetssteen.linking.lineage;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import nl.toetssteen.linking.lineage.verdicts.Ends;
import nl.toetssteen.linking.lineage.verdicts.Verdict;
import nl.toetssteen.linking.lineage.verdicts.VerdictContent;
import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Review;
import nl.toetssteen.linking.review.ReviewState;
import nl.toetssteen.linking.review.Searched;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ConfirmedTests {

	private static final List<Lineage> SUGGESTED = List.of(suggestion("oud/1", "nieuw/1", Relation.CHANGED),
			suggestion("oud/1", "nieuw/2", Relation.SPLIT), suggestion("oud/2", null, Relation.NOT_FOUND),
			suggestion(null, "nieuw/3", Relation.NEW));

	@Test
	void withoutVerdictsAllSuggestionsStand() {
		assertThat(Confirmed.over(SUGGESTED, List.of())).isEqualTo(SUGGESTED);
	}

	@Test
	void whatIsOnlyProposedChangesNothing() {
		Verdict proposed = verdict("oud/2", "nieuw/3", Relation.CHANGED, ReviewState.PROPOSED);

		assertThat(Confirmed.over(SUGGESTED, List.of(proposed))).isEqualTo(SUGGESTED);
	}

	@Test
	void aConfirmedRelationStandsInThePlaceOfTheSuggested() {
		assertThat(Confirmed.over(SUGGESTED, List.of(confirmed("oud/1", "nieuw/1", Relation.STRENGTHENED))))
			.extracting(Lineage::older, Lineage::newer, Lineage::relation, Lineage::review)
			.containsExactly(tuple("oud/1", "nieuw/2", Relation.SPLIT, "suggestie"),
					tuple("oud/1", "nieuw/1", Relation.STRENGTHENED, "bevestigd"),
					tuple("oud/2", null, Relation.NOT_FOUND, "suggestie"),
					tuple(null, "nieuw/3", Relation.NEW, "suggestie"));
	}

	@Test
	void whatWasFoundAgainAfterAllIsNeitherMissingNorNew() {
		assertThat(Confirmed.over(SUGGESTED, List.of(confirmed("oud/2", "nieuw/3", Relation.CHANGED))))
			.extracting(Lineage::relation)
			.containsExactly(Relation.CHANGED, Relation.SPLIT, Relation.CHANGED);
	}

	@Test
	void whatTwoEditorsDidNotFindAgainGoesOnInNothingAndNoItemDisappears() {
		assertThat(Confirmed.over(SUGGESTED, List.of(confirmed("oud/1", null, Relation.NOT_FOUND))))
			.extracting(Lineage::older, Lineage::newer, Lineage::review)
			.containsExactly(tuple("oud/1", null, "bevestigd"), tuple("oud/2", null, "suggestie"),
					tuple(null, "nieuw/3", "suggestie"), tuple(null, "nieuw/1", "suggestie"),
					tuple(null, "nieuw/2", "suggestie"));
	}

	@Test
	void twoThatHaveNothingToDoWithEachOtherAreTakenApart() {
		assertThat(Confirmed.over(SUGGESTED, List.of(confirmed("oud/1", "nieuw/2", Relation.UNRELATED))))
			.extracting(Lineage::older, Lineage::newer, Lineage::relation)
			.containsExactly(tuple("oud/1", "nieuw/1", Relation.CHANGED), tuple("oud/2", null, Relation.NOT_FOUND),
					tuple(null, "nieuw/3", Relation.NEW), tuple(null, "nieuw/2", Relation.NEW));
	}

	@Test
	void aVerdictOnAnotherLaterDocumentSaysNothingHere() {
		Verdict elsewhere = new Verdict(UUID.randomUUID(), new Ends("oud", "nieuwst", "oud/1", null),
				content(Relation.NOT_FOUND), review(ReviewState.CONFIRMED));

		assertThat(Confirmed.over(SUGGESTED, List.of(elsewhere))).containsAll(SUGGESTED);
	}

	private static Lineage suggestion(@Nullable String older, @Nullable String newer, Relation relation) {
		return new Lineage(older, newer, relation, null, List.of());
	}

	private static Verdict confirmed(@Nullable String older, @Nullable String newer, Relation relation) {
		return verdict(older, newer, relation, ReviewState.CONFIRMED);
	}

	private static Verdict verdict(@Nullable String older, @Nullable String newer, Relation relation,
			ReviewState state) {
		return new Verdict(UUID.randomUUID(), new Ends("oud", "nieuw", older, newer), content(relation), review(state));
	}

	private static VerdictContent content(Relation relation) {
		return new VerdictContent(relation, "",
				new Searched("woord", List.of(new Searched.Version("nieuw", "a".repeat(64)))));
	}

	private static Review review(ReviewState state) {
		List<UUID> people = Arrays.asList(UUID.randomUUID(), UUID.randomUUID());
		return new Review(state, people.getFirst(), people.getLast(),
				new Review.Step(2, Act.CONFIRM, null, people.getLast(), Instant.EPOCH));
	}

}
