package nl.toetssteen.ingestion.pdf.tables;

import java.util.List;

import nl.toetssteen.ingestion.pdf.lines.Word;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableFinderTests {

	@Test
	void figuresBelowEachOtherAreColumnsWithoutAnyLine() {
		Sheet sheet = new Sheet(1).row("", "2026", "2027").row("Baten", "1.206", "1.300").row("Lasten", "-900", "-80");
		assertThat(sheet.rows()).containsExactly("Baten | 2026: 1.206 | 2027: 1.300",
				"Lasten | 2026: -900 | 2027: -80");
	}

	@Test
	void numbersAreReadInEveryDutchForm() {
		Sheet sheet = new Sheet(1).row("", "2026", "2027", "2028", "2029")
			.row("Wegen", "1.206", "4,5", "-", "–")
			.row("Groen", "(12)", "12-", "\u221212", "4 %");
		assertThat(sheet.rows()).containsExactly("Wegen | 2026: 1.206 | 2027: 4,5 | 2028: - | 2029: –",
				"Groen | 2026: (12) | 2027: 12- | 2028: \u221212 | 2029: 4%");
	}

	@Test
	void anEmptyCellLeavesTheOthersInTheirColumns() {
		Sheet sheet = new Sheet(1).row("", "2026", "2027", "2028")
			.row("Kunst", "5", "", "7")
			.row("Sport", "", "6", "")
			.row("Samen", "5", "6", "7");
		assertThat(sheet.rows()).containsExactly("Kunst | 2026: 5 | 2028: 7", "Sport | 2027: 6",
				"Samen | 2026: 5 | 2027: 6 | 2028: 7");
	}

	@Test
	void aLabelGoesOnOverSeveralLines() {
		Sheet sheet = new Sheet(1).row("", "2026", "2027")
			.text("Onderhoud van de wegen en")
			.row("pleinen in het centrum", "10", "20")
			.row("Vergroting van het park", "3", "4")
			.text("(met de vijver)");
		assertThat(sheet.rows()).containsExactly(
				"Onderhoud van de wegen en pleinen in het centrum | 2026: 10 | 2027: 20",
				"Vergroting van het park (met de vijver) | 2026: 3 | 2027: 4");
	}

	@Test
	void figuresBesideTheMiddleOfALabelBelongToAllOfIt() {
		Sheet sheet = new Sheet(1).row("", "2026", "2027")
			.row("Eerste", "1", "2")
			.text("Reserve voor groot")
			.white(-6.5)
			.row("", "8.000", "9.000")
			.white(-6.5)
			.text("Onderhoud")
			.row("Laatste", "3", "4");
		assertThat(sheet.rows()).containsExactly("Eerste | 2026: 1 | 2027: 2",
				"Reserve voor groot Onderhoud | 2026: 8.000 | 2027: 9.000", "Laatste | 2026: 3 | 2027: 4");
	}

	@Test
	void aRowWithoutFiguresIsAHeadingInTheTable() {
		Sheet sheet = new Sheet(1).row("", "2026", "2027")
			.text("Programma 1", 50, true)
			.row("Wegen", "1", "2")
			.text("Programma 2", 50, true)
			.row("Groen", "3", "4");
		assertThat(sheet.rows()).containsExactly("Programma 1", "Wegen | 2026: 1 | 2027: 2", "Programma 2",
				"Groen | 2026: 3 | 2027: 4");
	}

	@Test
	void aHeaderInTheMiddleAboveSeveralColumnsNamesThemAll() {
		Sheet sheet = new Sheet(1).text("Begroting", 258, false)
			.beside("Raming", 404)
			.row("", "baten", "lasten", "baten", "lasten")
			.row("Wegen", "111", "222", "333", "444")
			.row("Groen", "5", "6", "7", "8");
		assertThat(sheet.rows()).first()
			.isEqualTo("Wegen | Begroting baten: 111 | Begroting lasten: 222 | Raming baten: 333 | Raming lasten: 444");
	}

	@Test
	void aHeaderPrintedAgainIsNoRow() {
		Sheet sheet = new Sheet(1).row("", "2026", "2027")
			.row("Wegen", "1", "2")
			.row("Tweede deel", "2026", "2027")
			.row("Groen", "3", "4");
		assertThat(sheet.rows()).containsExactly("Wegen | 2026: 1 | 2027: 2", "Tweede deel",
				"Groen | 2026: 3 | 2027: 4");
	}

	@Test
	void linesPartRowsWhoseLabelsLookLikeOne() {
		Sheet sheet = new Sheet(1).row("Omschrijving", "2026", "2027").line();
		sheet.text("Extra handhavers in de").text("Binnenstad").beside("14", 240).beside("15", 310).line();
		sheet.row("Camera's", "2", "3").line().upright(45, 100).upright(200, 100).upright(270, 100);
		assertThat(sheet.rows()).containsExactly("Extra handhavers in de Binnenstad | 2026: 14 | 2027: 15",
				"Camera's | 2026: 2 | 2027: 3");
	}

	@Test
	void theCaptionGivesTitleAndUnit() {
		Sheet sheet = new Sheet(1).text("Tabel 3 Reserves").beside("(bedragen x € 1.000)", 300).row("", "2026", "2027");
		sheet.row("Algemeen", "1", "2").row("Sociaal", "3", "4");
		Caption caption = sheet.tables().getFirst().caption();
		assertThat(caption.title()).isEqualTo("Tabel 3 Reserves");
		assertThat(caption.unit()).isEqualTo("(bedragen x € 1.000)");
	}

	@Test
	void theCaptionMayGoOnOnTheNextLine() {
		Sheet sheet = new Sheet(1).text("Tabel 4: Woonlasten bij een stijging van").text("de waarde met 3,2%").white(8);
		sheet.row("", "2026", "2027").row("Huur", "1", "2").row("Koop", "3", "4");
		assertThat(sheet.tables().getFirst().caption().title())
			.isEqualTo("Tabel 4: Woonlasten bij een stijging van de waarde met 3,2%");
	}

	@Test
	void aPageMayBeginInTheMiddleOfALabel() {
		Sheet sheet = new Sheet(2).text("Verlagen van de").row("snelheid", "1.000", "2.000").row("Fietspad", "3", "4");
		assertThat(sheet.tables().getFirst().rows()).extracting(FoundRow::label)
			.containsExactly("Verlagen van de snelheid", "Fietspad");
	}

	@Test
	void aHeaderAboveTheLabelsMayGiveTheUnit() {
		Sheet sheet = new Sheet(1).row("Bedragen x € 1.000", "2026", "2027").row("Algemeen", "1", "2");
		assertThat(sheet.tables().getFirst().caption().unit()).isEqualTo("Bedragen x € 1.000");
	}

	@Test
	void textAboveAndBelowStaysText() {
		Sheet sheet = new Sheet(1).text("In 2026 geven wij meer uit aan wegen. Dat is nodig.").white(20);
		sheet.row("", "2026", "2027").row("Wegen", "1", "2").row("Groen", "3", "4").white(20);
		sheet.text("De gemeente legt in 2027 nog 12 bomen in het park.");
		assertThat(sheet.tables().getFirst().words()).extracting(Word::text)
			.containsExactly("2026", "2027", "Wegen", "1", "2", "Groen", "3", "4");
	}

	@Test
	void runningTextWithNumbersIsNoTable() {
		Sheet sheet = new Sheet(1).text("In het jaar 2026 komen er 12 bomen bij in het park.")
			.text("Dat kost € 12.000 per jaar, en in 2027 nog eens")
			.text("1.300 euro.");
		assertThat(sheet.tables()).isEmpty();
	}

	@Test
	void aListOfContentsIsNoTable() {
		Sheet sheet = new Sheet(1).row("Voorwoord", "3").row("Wonen", "5").row("Verkeer", "12").row("Zorg", "24");
		assertThat(sheet.tables()).isEmpty();
	}

	@Test
	void twoTablesWithTextBetweenThemAreTwo() {
		Sheet sheet = new Sheet(1).row("", "2026", "2027").row("Wegen", "1", "2").row("Groen", "3", "4").white(10);
		sheet.text("Dit is wat wij uitgeven in deze vier jaar. Waar komt het geld vandaan?")
			.text("Wij halen het op bij wie het heeft, en bij niemand anders.")
			.white(10);
		sheet.row("", "2026", "2027").row("Belasting", "4", "6");
		assertThat(sheet.tables()).hasSize(2);
	}

	@Test
	void rowsThatAreCalledByAYearKeepItAsTheirLabel() {
		Sheet sheet = new Sheet(1).row("Jaar", "inwoners", "woningen");
		sheet.row("2024", "12.000", "5.000").row("2025", "12.100", "5.050").row("2026", "12.300", "5.080");
		assertThat(sheet.rows()).first().isEqualTo("2024 | inwoners: 12.000 | woningen: 5.000");
	}

	@Test
	void aTableGoesOnOnTheNextPage() {
		Sheet first = new Sheet(1).row("", "2026", "2027").row("Wegen", "1", "2").row("Groen", "3", "4");
		Sheet next = new Sheet(2).row("Sport", "5", "6").row("Kunst", "7", "8");
		PageTable one = first.tables().getFirst();
		assertThat(Join.of(one, next.tables().getFirst())).hasValue(new Join(List.of(0, 1)));
		Sheet other = new Sheet(2).row("", "2030", "2031").row("Sport", "5", "6").row("Kunst", "7", "8");
		assertThat(Join.of(one, other.tables().getFirst())).isEmpty();
	}

}
