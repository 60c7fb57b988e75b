package nl.toetssteen.themes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChapterTitlesTests {

	private final ChapterTitles titles = new ChapterTitles(Vocabularies.all());

	@ParameterizedTest
	@CsvSource({ "Wonen, wonen", "Volkshuisvesting & woningbouw, wonen", "3. Zorg en Gezondheid, zorg-en-welzijn",
			"VERKEER, verkeer-en-vervoer", "Wonen in Nergenshuizen, wonen", "Onze dorpen en kernen, buurten-en-dorpen",
			"Goed onderwijs, onderwijs", "Kunst/Cultuur, cultuur", "Jeugd en toekomst, jeugd",
			"Belastingen en begroting, gemeentefinancien", "Bestuur & participatie, bestuur-en-inspraak",
			"Klimaat: energie en natuur, klimaat-en-leefomgeving" })
	void takesTheThemeATitleNames(String title, String theme) {
		assertThat(this.titles.theme(title)).hasValue(new ThemeCode(theme));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Een bloeiend Nergenshuizen", "Eerlijk delen", "Samen verder", "Wonen en zorg",
			"Sterke dorpen in Nergenshuizen", "Duurzaam Nergenshuizen", "", "2030", "In het kort" })
	void staysSilentWhenATitleNamesNoneOrMore(String title) {
		assertThat(this.titles.theme(title)).isEmpty();
	}

}
