package nl.toetssteen.search.dutch;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutchTextTests {

	private static final DutchText DUTCH = new DutchText();

	@ParameterizedTest
	@CsvSource({ "fietsen,fiets", "basisbanen,basisbaan", "wijkcentra,wijkcentrum", "steden,stad", "boa's,boa",
			"vrijwilligers,vrijwilliger", "gemeentelijke,gemeente", "sporthallen,sporthal" })
	void givesInflectedFormsOneStem(String one, String other) {
		assertThat(stem(one)).isEqualTo(stem(other));
	}

	@ParameterizedTest
	@CsvSource({ "overheid,over", "ov,overige", "raad,radio" })
	void keepsWordsApartThatOnlyLookAlike(String one, String other) {
		assertThat(stem(one)).isNotEqualTo(stem(other));
	}

	@ParameterizedTest
	@CsvSource({ "jeugdzorg,jeugd zorg", "fietsenstalling,fietsen stalling", "buitenzwembad,buiten zwem bad",
			"parkeertarieven,parkeer tarief", "jongerenwerker,jongere werker" })
	void takesCompoundsApart(String compound, String parts) {
		List<String> expected = DUTCH.tokens(parts).stream().map(Token::stem).toList();

		assertThat(DUTCH.smallestParts(compound)).isEqualTo(expected);
	}

	@Test
	void findsTheLargerPartsOfACompoundToo() {
		assertThat(DUTCH.tokens("buitenzwembaden").getFirst().parts()).contains(stem("zwembad"), stem("bad"));
	}

	@ParameterizedTest
	@CsvSource({ "gemeente", "beleid", "bestuur", "participatie", "onderwijs", "wethouder", "ov", "2026" })
	void leavesWordsWholeThatAreNoCompound(String word) {
		assertThat(DUTCH.tokens(word).getFirst().parts()).isEmpty();
	}

	@Test
	void readsAccentsAndCapitalsAsTheSameWord() {
		assertThat(stem("Oekraïne")).isEqualTo(stem("oekraine"));
	}

	@Test
	void knowsTheSameThingByOtherNames() {
		assertThat(DUTCH.synonyms(List.of(stem("azc")))).contains(List.of(stem("asielzoekerscentrum")));
		assertThat(DUTCH.synonyms(List.of(stem("openbaar"), stem("vervoer")))).contains(List.of("ov"));
	}

	@Test
	void tellsWhereEachWordStands() {
		Token second = DUTCH.tokens("Meer  sporthallen!").get(1);

		assertThat("Meer  sporthallen!".substring(second.start(), second.end())).isEqualTo("sporthallen");
	}

	@Test
	void readsAWordOfAnyLength() {
		assertThat(DUTCH.tokens("zorg".repeat(5000))).isNotEmpty();
	}

	private static String stem(String word) {
		return DUTCH.tokens(word).getFirst().stem();
	}

}
