package nl.toetssteen.search.highlight;

import java.util.List;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.query.QuestionParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkerTests {

	private static final Highlighter HIGHLIGHTER = new Highlighter(new DutchText());

	@Test
	void marksTheWordItsFormsAndCompoundsWithIt() {
		assertThat(marked("zwembad", "Het zwembad, de zwembaden en het buitenzwembad.")).containsExactly("zwembad",
				"zwembaden", "buitenzwembad");
	}

	@Test
	void marksTheWordsOfACompoundNearEachOtherAsOnePlace() {
		assertThat(marked("jeugdzorg", "De zorg voor jeugd is dichtbij.")).containsExactly("zorg voor jeugd");
	}

	@Test
	void marksOnlyTheWholePhrase() {
		assertThat(marked("\"sociale huur\"", "Sociale huur, geen sociale koop of dure huur."))
			.containsExactly("Sociale huur");
	}

	@Test
	void marksWordsThatStartSo() {
		assertThat(marked("duurza*", "Duurzaam en duurzaamheid, niet duur.")).containsExactly("Duurzaam",
				"duurzaamheid");
	}

	@Test
	void marksNothingThatMustNotBeThere() {
		assertThat(marked("fiets -auto", "De fiets en de auto.")).containsExactly("fiets");
	}

	@Test
	void findsAnAbbreviationOnlyAsAWordOfItsOwn() {
		assertThat(marked("ov", "Overige kosten van het OV.")).containsExactly("OV");
	}

	@Test
	void cutsTheFragmentAroundTheBestPlaceBetweenWords() {
		String text = "inleiding ".repeat(60) + "en dan het zwembad van de wijk " + "slot ".repeat(60);

		List<Segment> fragment = mark("zwembad", text).fragment(240);

		assertThat(MarkedText.plain(fragment)).startsWith("… inleiding").endsWith("slot …").contains("het zwembad van");
		assertThat(MarkedText.plain(fragment).length()).isBetween(200, 260);
	}

	@Test
	void showsNeighbouringWordsAsOnePlaceInAConcordance() {
		assertThat(mark("sociale huur", "Meer sociale huur in de wijk.").occurrences())
			.containsExactly(new Occurrence("Meer ", "sociale huur", " in de wijk."));
	}

	@Test
	void neverCutsACharacterInTwo() {
		String endless = "😀".repeat(400) + " zwembad " + "😀".repeat(400);

		String plain = MarkedText.plain(mark("zwembad", endless).fragment(240));

		assertThat(plain.codePoints().filter((c) -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
	}

	private static List<String> marked(String question, String text) {
		return mark(question, text).whole().stream().filter(Segment::marked).map(Segment::text).toList();
	}

	private static MarkedText mark(String question, String text) {
		return HIGHLIGHTER.of(QuestionParser.parse(question).question()).mark(text);
	}

}
