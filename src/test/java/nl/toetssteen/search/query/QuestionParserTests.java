package nl.toetssteen.search.query;

import java.util.List;
import java.util.Random;

import nl.toetssteen.search.query.Question.All;
import nl.toetssteen.search.query.Question.Any;
import nl.toetssteen.search.query.Question.Filter;
import nl.toetssteen.search.query.Question.Not;
import nl.toetssteen.search.query.Question.Nothing;
import nl.toetssteen.search.query.Question.Phrase;
import nl.toetssteen.search.query.Question.Some;
import nl.toetssteen.search.query.Question.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionParserTests {

	@Test
	void takesWordsBesideEachOtherTogether() {
		assertThat(read("sociale huur")).isEqualTo(new Some(List.of(word("sociale"), word("huur"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "brug OF tunnel", "brug OR tunnel", "brug || tunnel" })
	void readsAnAlternative(String typed) {
		assertThat(read(typed)).isEqualTo(new Any(List.of(word("brug"), word("tunnel"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "brug NIET tunnel", "brug NOT tunnel", "brug -tunnel" })
	void readsWhatMustNotBeThere(String typed) {
		assertThat(read(typed)).isEqualTo(new Some(List.of(word("brug"), new Not(word("tunnel")))));
	}

	@Test
	void bindsAndCloserThanOr() {
		assertThat(read("brug OF tunnel EN fiets"))
			.isEqualTo(new Any(List.of(word("brug"), new All(List.of(word("tunnel"), word("fiets"))))));
	}

	@Test
	void leavesSmallWordsWords() {
		assertThat(read("wel of niet")).isEqualTo(new Some(List.of(word("wel"), word("of"), word("niet"))));
	}

	@Test
	void readsPhrasesInAnyQuotes() {
		assertThat(read("“Huis van de Stad”")).isEqualTo(new Phrase(List.of("Huis", "van", "de", "Stad")));
	}

	@Test
	void closesAQuoteThatWasLeftOpenAndSaysSo() {
		Parsed parsed = QuestionParser.parse("\"nieuwe brug");

		assertThat(parsed.question()).isEqualTo(new Phrase(List.of("nieuwe", "brug")));
		assertThat(parsed.repairs()).containsExactly("Het aanhalingsteken dat ontbrak is aan het eind toegevoegd.");
	}

	@Test
	void readsFiltersWithAndWithoutQuotes() {
		assertThat(read("partij:sp jaar:2026"))
			.isEqualTo(new Some(List.of(new Filter("partij", "sp"), new Filter("jaar", "2026"))));
		assertThat(read("partij:\"Partij van het Dorp\"")).isEqualTo(new Filter("partij", "Partij van het Dorp"));
	}

	@Test
	void takesAColonAfterAnotherWordAsText() {
		assertThat(read("let:op")).isEqualTo(word("let:op"));
	}

	@Test
	void readsTheStartOfAWord() {
		assertThat(read("fiets*")).isEqualTo(new Word("fiets", true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "*", "()", "\"\"", "AND", "-", "NIET", "(((", "?!" })
	void asksNothingWhereNothingIsAsked(String typed) {
		assertThat(read(typed)).isEqualTo(new Nothing());
	}

	@Test
	void cutsOffWhatNobodyTypesAndSaysSo() {
		assertThat(QuestionParser.parse("brug ".repeat(10_000)).repairs()).isNotEmpty();
	}

	@Test
	void makesSomethingOfWhateverIsTyped() {
		var random = new Random(20260318);
		String signs = "()\"“”-*:! ANDORNIETEN\u202e\ud800\udc00é😀\t\u0000partij:";
		for (int i = 0; i < 20_000; i++) {
			String typed = random.ints(random.nextInt(80), 0, signs.length())
				.collect(StringBuilder::new, (built, at) -> built.append(signs.charAt(at)), StringBuilder::append)
				.toString();

			assertThat(read(typed)).as(typed).isNotNull();
		}
	}

	private static Question read(String typed) {
		return QuestionParser.parse(typed).question();
	}

	private static Word word(String text) {
		return new Word(text, false);
	}

}
