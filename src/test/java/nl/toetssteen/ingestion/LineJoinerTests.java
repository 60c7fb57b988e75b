package nl.toetssteen.ingestion;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineJoinerTests {

	@Test
	void joinsLinesWithOneSpace() {
		assertThat(join(" De  raad\u00a0besluit ", "", "	morgen. ")).isEqualTo("De raad besluit morgen.");
	}

	@Test
	void dropsTheHyphenOfABrokenWord() {
		assertThat(join("een forse uit-", "breiding")).isEqualTo("een forse uitbreiding");
	}

	@Test
	void keepsTheHyphenBeforeACapitalADigitAndABracket() {
		assertThat(join("Noord-", "Drentse")).isEqualTo("Noord-Drentse");
		assertThat(join("2026-", "2029")).isEqualTo("2026-2029");
		assertThat(join("(oud-", ")bestuurder")).isEqualTo("(oud-)bestuurder");
	}

	@Test
	void keepsASuspendedHyphen() {
		assertThat(join("mbo, hbo- ", "en wo")).isEqualTo("mbo, hbo- en wo");
		assertThat(join("vracht-", "of personenauto")).isEqualTo("vracht- of personenauto");
	}

	@Test
	void doesNotTakeAWordThatBeginsLikeAndForASuspendedHyphen() {
		assertThat(join("voor-", "enige")).isEqualTo("voorenige");
	}

	@Test
	void keepsTheHyphenAfterAnAbbreviation() {
		assertThat(join("Wmo-", "begeleiding")).isEqualTo("Wmo-begeleiding");
		assertThat(join("ICT-", "beheer")).isEqualTo("ICT-beheer");
		assertThat(join("mkb-", "ondernemers")).isEqualTo("mkb-ondernemers");
	}

	@Test
	void keepsTheHyphenBetweenLettersThatNeverStandTogether() {
		assertThat(join("anti-", "integratief")).isEqualTo("anti-integratief");
	}

	@Test
	void leavesADashBetweenSpacesAlone() {
		assertThat(join("arbeidsmarkt -", "onderwijs")).isEqualTo("arbeidsmarkt - onderwijs");
	}

	private String join(String... lines) {
		return LineJoiner.join(List.of(lines));
	}

}
