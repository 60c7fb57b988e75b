package nl.toetssteen.documents.finding;

import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SourceTree;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class StatementFinderTests {

	private final SourceTree.Builder tree = new SourceTree.Builder();

	@Test
	void countsEveryItemOfAChapterAndNamesItsWhole() {
		this.tree.chapter(3, "Zorg", Place.line(1))
			.heading(1, "Nu", Place.line(2))
			.item(0, null, "Een arts:", Place.line(3))
			.item(1, null, "in elk dorp", Place.line(4))
			.heading(1, "Later", Place.line(5))
			.item(0, null, "Een zuster", Place.line(6));

		assertThat(StatementFinder.find("plan-2030", this.tree.build(6, 0)))
			.extracting(FoundStatement::ref, FoundStatement::parentRef, FoundStatement::section)
			.containsExactly(tuple("plan-2030/3.1", null, "Nu"), tuple("plan-2030/3.2", "plan-2030/3.1", "Nu"),
					tuple("plan-2030/3.3", null, "Later"));
	}

	@Test
	void aPrintedNumberThatNamesItsChapterIsTheName() {
		this.tree.chapter(2, "Werk", Place.line(1))
			.item(0, "2.2", "Tweede", Place.line(2))
			.item(0, null, "Zonder nummer", Place.line(3))
			.item(0, "2.2", "Nog eens", Place.line(4))
			.item(0, "1", "Een los lijstje", Place.line(5));

		assertThat(StatementFinder.find("plan-2030", this.tree.build(5, 0))).extracting(FoundStatement::ref)
			.containsExactly("plan-2030/2.2", "plan-2030/2.2-a", "plan-2030/2.2-2", "plan-2030/2.4");
	}

	@Test
	void leavesRunningTextAloneWhereTheDocumentHasLists() {
		this.tree.chapter(1, "Werk", Place.line(1))
			.paragraph("Wij bouwen een haven.", Place.line(2))
			.item(0, null, "Een kade", Place.line(3));

		assertThat(StatementFinder.find("plan-2030", this.tree.build(3, 0))).extracting(FoundStatement::text)
			.containsExactly("Een kade");
	}

	@Test
	void readsTheSentencesOfATextWithHardlyAList() {
		this.tree.chapter(1, "Werk", Place.line(1))
			.paragraph("Wij bouwen een haven. De zee is diep. Dat weet iedereen die hier ooit gevaren heeft.",
					Place.line(2))
			.item(0, null, "Een kade", Place.line(3));

		assertThat(StatementFinder.find("plan-2030", this.tree.build(3, 0))).extracting(FoundStatement::text)
			.containsExactly("Wij bouwen een haven.", "Een kade");
	}

	@Test
	void takesNothingFromAListOfWhatWasDoneAlready() {
		this.tree.chapter(1, "Werk", Place.line(1))
			.heading(2, "Hier zijn we trots op:", Place.line(2))
			.item(0, null, "De haven is af", Place.line(3))
			.heading(1, "Winkels", Place.line(4))
			.item(0, null, "Een markt", Place.line(5));

		assertThat(StatementFinder.find("plan-2030", this.tree.build(5, 0))).extracting(FoundStatement::text)
			.containsExactly("Een markt");
	}

	@Test
	void aHeadingThatReturnsLeavesTheSubjectToTheHeadingAboveIt() {
		this.tree.chapter(1, "Stad", Place.line(1));
		for (int line = 2; line < 11; line += 3) {
			this.tree.heading(1, "Wijk " + line, Place.line(line))
				.heading(2, (line == 5) ? "Concrete maatregelen" : "Concrete maatregelen:", Place.line(line + 1))
				.item(0, null, "Een plein", Place.line(line + 2));
		}

		assertThat(StatementFinder.find("plan-2030", this.tree.build(10, 0))).extracting(FoundStatement::section)
			.containsExactly("Wijk 2", "Wijk 5", "Wijk 8");
	}

}
