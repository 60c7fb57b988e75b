package nl.toetssteen.comparison.unspoken.words;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.toetssteen.search.dutch.DutchText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsApartTests {

	private static final DutchText DUTCH = new DutchText();

	private final WordsApart apart = new WordsApart(DUTCH, LittleWords.read());

	@Test
	void listsWhatTheOtherNeverUses() {
		assertThat(words(said("Eenzaamheid van ouderen."), said("Zorg voor ouderen."))).containsExactly("eenzaamheid");
	}

	@Test
	void findsAWordInALongerOne() {
		assertThat(words(said("Woningen erbij."), said("De woningbouw groeit."))).isEmpty();
	}

	@Test
	void findsAWordInOtherForms() {
		assertThat(words(said("Een duurzame stad met fietspaden."), said("Duurzaam, met een fietspad in de stad.")))
			.isEmpty();
	}

	@Test
	void findsALongWordInItsPartsOnlyWhenTheyStandNearEachOther() {
		DocumentWords programme = said("Wijkvoorzieningen.");

		assertThat(words(programme, said("Voorzieningen in de wijk."))).isEmpty();
		assertThat(words(programme, said("Voorzieningen."), said("De wijk."))).containsExactly("wijkvoorzieningen");
		assertThat(words(programme, said("Voorzieningen.", "De wijk."))).containsExactly("wijkvoorzieningen");
	}

	@Test
	void findsAWordThatIsPrintedBehindAPoint() {
		assertThat(words(said("Het fietspad."), said("Amortisatieres.fietspad"))).isEmpty();
	}

	@Test
	void findsAParticipleInItsInflectedForm() {
		assertThat(words(said("Het plein is vernieuwd."), said("De vernieuwde straat, het plein."))).isEmpty();
	}

	@Test
	void leavesOutWhatIsAboutNothing() {
		assertThat(words(said("Bovendien ziet iedereen allemaal 25 X de des."), said("Hofjes."))).isEmpty();
	}

	@Test
	void ranksByHowManyTextsUseAWordAndWritesItAsPrinted() {
		DocumentWords programme = said("Ideële cafés en hofjes.", "Hofjes!", "Hofjes, hofje hofje hofje hofje.");

		assertThat(this.apart.of(new TreeMap<>(Map.of("nu", programme, "toen", said("Hofjes."))),
				List.of(said("Begroting."))))
			.startsWith(new MissingWord("hofje", 4, List.of("nu", "toen")), new MissingWord("cafés", 1, List.of("nu")));
	}

	@Test
	void speaksOnlyInThePiecesThatSpeak() {
		var budget = new DocumentWords(List.of(new Piece("GOAL", "Hofjes."), new Piece("BUDGET_LINE", "Kozijnen")),
				(piece) -> piece.kind().equals("GOAL"), DUTCH);

		assertThat(words(budget, said("Niets."))).containsExactly("hofjes");
		assertThat(words(said("Kozijnen."), budget)).isEmpty();
	}

	private List<String> words(DocumentWords speaker, DocumentWords... silent) {
		return this.apart.of(Map.of("nu", speaker), List.of(silent)).stream().map(MissingWord::word).toList();
	}

	private static DocumentWords said(String... texts) {
		return new DocumentWords(Stream.of(texts).map((text) -> new Piece("PLEDGE", text)).toList(), (_) -> true,
				DUTCH);
	}

}
