package nl.toetssteen.documents.references.aligning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class AlignerTests {

	private final List<Piece> olds = new ArrayList<>();

	private final List<Piece> news = new ArrayList<>();

	@Test
	void followsATextThatMovesToAnotherChapter() {
		old("a", "Wonen", "We bouwen elk jaar tweehonderd huurwoningen.");
		old("b", "Wonen", "De wachtlijst halveert in vier jaar.");
		old("c", "Zorg", "Elke wijk krijgt een zorgpunt.");
		fresh("1", "Wonen", "De wachtlijst halveert in vier jaar.");
		fresh("2", "Zorg", "We bouwen elk jaar tweehonderd huurwoningen.");
		fresh("3", "Zorg", "Elke wijk krijgt een zorgpunt.");

		assertThat(pairs()).containsOnly(entry("a", "2"), entry("b", "1"), entry("c", "3"));
	}

	@Test
	void followsATextThroughATypingErrorThatWasMended() {
		old("a", "Wonen", "We bouwen betalbare huurwoningen in Kloosterveen.");
		old("b", "Wonen", "We bouwen betaalbare koopwoningen aan de Vaart.");
		fresh("1", "Wonen", "We bouwen betaalbare koopwoningen aan de Vaart.");
		fresh("2", "Wonen", "We bouwen betaalbare huurwoningen in Kloosterveen.");

		Alignment alignment = statements();

		assertThat(pairs(alignment)).containsOnly(entry("a", "2"), entry("b", "1"));
		assertThat(alignment.pairs()).filteredOn((pair) -> pair.old().equals("a"))
			.allSatisfy((pair) -> assertThat(pair.certainty()).isGreaterThan(0.9));
	}

	@Test
	void takesNoUnrelatedTextForTheSameBecauseItHasItsNumber() {
		old("a", "Wonen", "1.1", "We bouwen elk jaar tweehonderd huurwoningen.");
		old("b", "Wonen", "1.2", "De wachtlijst halveert in vier jaar.");
		old("c", "Wonen", "1.3", "Er komt een huurteam.");
		fresh("1", "Wonen", "1.1", "We bouwen elk jaar tweehonderd huurwoningen.");
		fresh("2", "Wonen", "1.2", "Bij het station verrijst een nieuwe bibliotheek.");
		fresh("3", "Wonen", "1.3", "Er komt een huurteam.");

		Alignment alignment = statements();

		assertThat(pairs(alignment)).containsOnly(entry("a", "1"), entry("c", "3"));
		assertThat(alignment.doubts()).isEmpty();
	}

	@Test
	void tellsCopiesApartByWhatStandsAroundThem() {
		old("a", "Wonen", "Daarna volgt een evaluatie.");
		old("b", "Wonen", "De wachtlijst halveert in vier jaar.");
		old("c", "Wonen", "Daarna volgt een evaluatie.");
		old("d", "Wonen", "Er komt een huurteam.");
		fresh("1", "Wonen", "De wachtlijst halveert in vier jaar.");
		fresh("2", "Wonen", "Daarna volgt een evaluatie.");
		fresh("3", "Wonen", "Er komt een huurteam.");

		assertThat(pairs()).containsOnly(entry("b", "1"), entry("c", "2"), entry("d", "3"));
	}

	@Test
	void seesThatATextWasSplitInTwo() {
		old("a", "Wonen",
				"We bouwen elk jaar tweehonderd huurwoningen in Kloosterveen en we openen een loket voor starters in het gemeentehuis.");
		old("b", "Wonen", "De wachtlijst halveert in vier jaar.");
		fresh("1", "Wonen", "We bouwen elk jaar tweehonderd huurwoningen in Kloosterveen.");
		fresh("2", "Wonen", "We openen een loket voor starters in het gemeentehuis.");
		fresh("3", "Wonen", "De wachtlijst halveert in vier jaar.");

		Alignment alignment = statements();

		assertThat(alignment.splits()).extracting(Alignment.Parts::whole).containsExactly("a");
		assertThat(alignment.splits().getFirst().parts()).containsExactly("1", "2");
		assertThat(pairs(alignment)).containsKeys("a", "b").hasSize(2);
		assertThat(alignment.doubts()).isEmpty();
	}

	@Test
	void seesThatTwoTextsWereMerged() {
		old("a", "Wonen", "We bouwen elk jaar tweehonderd huurwoningen in Kloosterveen.");
		old("b", "Wonen", "We openen een loket voor starters in het gemeentehuis.");
		fresh("1", "Wonen",
				"We bouwen elk jaar tweehonderd huurwoningen in Kloosterveen en openen een loket voor starters in het gemeentehuis.");

		Alignment alignment = statements();

		assertThat(alignment.merges()).extracting(Alignment.Parts::whole).containsExactly("1");
		assertThat(alignment.merges().getFirst().parts()).containsExactly("a", "b");
		assertThat(pairs(alignment)).hasSize(1).containsValue("1");
	}

	@Test
	void leavesAChoiceBetweenEqualsToAPerson() {
		old("a", "Wonen", "We bouwen betaalbare woningen voor jongeren in het centrum.");
		fresh("1", "Wonen", "We bouwen betaalbare woningen voor jongeren in het noorden.");
		fresh("2", "Wonen", "We bouwen betaalbare woningen voor jongeren in het zuiden.");

		Alignment alignment = statements();

		assertThat(alignment.pairs()).isEmpty();
		assertThat(alignment.doubts()).singleElement()
			.satisfies((doubt) -> assertThat(doubt.candidates()).containsExactlyInAnyOrder("1", "2"));
	}

	@Test
	void keepsRowsInTheirTableWhenOneIsInsertedAndAmountsChange() {
		row(this.olds, "p1/1", "p1", "Lasten", "10 | 12");
		row(this.olds, "p1/2", "p1", "Baten", "4 | 5");
		row(this.olds, "p2/1", "p2", "Lasten", "10 | 12");
		row(this.olds, "p2/2", "p2", "Baten", "3 | 3");
		row(this.news, "p1/1", "p1", "Lasten", "10 | 13");
		row(this.news, "p1/2", "p1", "Onttrekking reserves", "1 | 1");
		row(this.news, "p1/3", "p1", "Baten", "4 | 5");
		row(this.news, "p2/1", "p2", "Lasten", "10 | 12");
		row(this.news, "p2/2", "p2", "Baten", "3 | 3");

		assertThat(pairs(Aligner.rows(this.olds, this.news))).containsOnly(entry("p1/1", "p1/1"), entry("p1/2", "p1/3"),
				entry("p2/1", "p2/1"), entry("p2/2", "p2/2"));
	}

	@Test
	void followsATableThatGetsAnotherName() {
		row(this.olds, "x/1", "middelen", "Bestrijding eikenprocessierups", "10 | 12");
		row(this.olds, "x/2", "middelen", "Onderhoud singels", "4 | 5");
		row(this.news, "y/1", "wat-mag-het-kosten", "Bestrijding eikenprocessierups", "10 | 12");
		row(this.news, "y/2", "wat-mag-het-kosten", "Onderhoud singels", "4 | 6");

		assertThat(pairs(Aligner.rows(this.olds, this.news))).containsOnly(entry("x/1", "y/1"), entry("x/2", "y/2"));
	}

	private void old(String name, String group, String text) {
		this.olds.add(new Piece(name, group, "", "", "", text));
	}

	private void old(String name, String group, String printed, String text) {
		this.olds.add(new Piece(name, group, "", printed, "", text));
	}

	private void fresh(String name, String group, String text) {
		this.news.add(new Piece(name, group, "", "", "", text));
	}

	private void fresh(String name, String group, String printed, String text) {
		this.news.add(new Piece(name, group, "", printed, "", text));
	}

	private static void row(List<Piece> rows, String name, String table, String label, String amounts) {
		rows.add(new Piece(name, table, "", "", label, amounts));
	}

	private Alignment statements() {
		return Aligner.statements(this.olds, this.news);
	}

	private Map<String, String> pairs() {
		return pairs(statements());
	}

	private static Map<String, String> pairs(Alignment alignment) {
		return alignment.pairs().stream().collect(Collectors.toMap(Alignment.Pair::old, Alignment.Pair::fresh));
	}

}
