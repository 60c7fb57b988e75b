package nl.toetssteen.ingestion.tables;

import nl.toetssteen.documents.Place;
import org.junit.jupiter.api.Test;

import static nl.toetssteen.ingestion.tables.PrintedTables.only;
import static nl.toetssteen.ingestion.tables.PrintedTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

class TableRowTests {

	private static final String HEADER = "Omschrijving Begroting 2025 Begroting 2026\n\n";

	@Test
	void rejoinsALabelThatIsWrappedBeforeItsNumbers() {
		var table = only(HEADER + """
				Baggerwerk 5 6

				Bereikbaarheid over water en ver-
				voer

				12 13
				""");

		assertThat(rows(table)).containsExactly("Baggerwerk: 5 6", "Bereikbaarheid over water en vervoer: 12 13");
		assertThat(table.rows().get(1).place()).isEqualTo(Place.lines(5, 8));
	}

	@Test
	void takesTheLastNumbersOfALabelThatEndsInANumber() {
		var table = only(HEADER + """
				Stand Kaderbrief 2026 1.013 0

				Stand op 1 januari 67 52

				Aanpak 2027
				1 2
				""");

		assertThat(rows(table)).containsExactly("Stand Kaderbrief 2026: 1013 0", "Stand op 1 januari: 67 52",
				"Aanpak 2027: 1 2");
	}

	@Test
	void keepsATotalWithoutALabel() {
		var table = only(HEADER + """
				Havens 5 6

				 5 6
				""");

		assertThat(rows(table)).containsExactly("Havens: 5 6", ": 5 6");
		assertThat(table.rows().get(1).indented()).isTrue();
	}

	@Test
	void makesAHeadingOfALineWithoutNumbers() {
		var table = only(HEADER + """
				A. Kosten

				Sluizen 3 4

				B. Opbrengsten

				Liggeld 1 2
				""");

		assertThat(rows(table)).containsExactly("A. Kosten:", "Sluizen: 3 4", "B. Opbrengsten:", "Liggeld: 1 2");
	}

	@Test
	void takesTheCodeAndTheProgrammesApartFromTheLabel() {
		var table = only("""
				TV Naam taakveld Programma’s Begroting 2025 Begroting 2026 Mjp 2027

				 Bestuur en ondersteuning  79 57 65

				TV0-10 Mutaties reserves 1, 2, 3, 4, 5, 6,
				7, 8

				15.172 9.012 11.348

				TV0-3 Beheer overige gebouwen 7 0 0 442

				TV0-4 Overhead 1. 4, 6 28 23 28
				""");

		assertThat(rows(table)).containsExactly("Bestuur en ondersteuning: 79 57 65",
				"Mutaties reserves: 15172 9012 11348", "Beheer overige gebouwen: 0 0 442", "Overhead: 28 23 28");
		assertThat(table.rows()).extracting((row) -> row.code()).containsExactly(null, "TV0-10", "TV0-3", "TV0-4");
		assertThat(table.rows()).extracting((row) -> row.note())
			.containsExactly(null, "1, 2, 3, 4, 5, 6, 7, 8", "7", "1. 4, 6");
	}

	@Test
	void takesTheNumberOfABalanceSheetAsItsCode() {
		var table = only("""
				Nr Omschrijving Rekening 2024 Prognose 2025

				I Activa 526 493

				2 Uitzettingen > 1 jaar 5 6
				""");

		assertThat(table.rows()).extracting((row) -> row.code() + "|" + row.label())
			.containsExactly("I|Activa", "2|Uitzettingen > 1 jaar");
	}

	@Test
	void readsTextBehindTheNumbersAsANote() {
		var table = only("""
				Onderwerp Lasten 2026 Baten 2026 Toelichting

				Wierdijk 3.147 234

				Proef met zonneboten 100 0 Ambitie Bestuursakkoord 2022-2026
				Samen Varen

				Onttrekking reserve
				vaarwegen

				0 100 Kaderbrief 2026
				""");

		assertThat(rows(table)).containsExactly("Wierdijk: 3147 234", "Proef met zonneboten: 100 0",
				"Onttrekking reserve vaarwegen: 0 100");
		assertThat(table.rows()).extracting((row) -> row.note())
			.containsExactly(null, "Ambitie Bestuursakkoord 2022-2026 Samen Varen", "Kaderbrief 2026");
		assertThat(table.rows().get(1).place()).isEqualTo(Place.lines(5, 6));
	}

	@Test
	void joinsTheLinesOfTwoColumnsWithText() {
		var table = only("""
				Onderdeel Toelichting fte bedrag

				Havendienst personeelskosten 3,5 210

				Ondersteuning van sluiswachters en
				brugwachters

				personeelskosten 2 120
				""");

		assertThat(rows(table)).containsExactly("Havendienst personeelskosten: 3.5 210",
				"Ondersteuning van sluiswachters en brugwachters personeelskosten: 2 120");
	}

	@Test
	void leavesTheLastCellsEmptyWhereOnlyTheirSpacesArePrinted() {
		var table = only("""
				Omschrijving Rekening 2024 Begroting 2025 Begroting 2026

				Solvabiliteit 44% 45% 40%

				Schuldquote 48% 57% 64%

				Ruimte 3,36% 1,06% 0,37%

				Belastingcapaciteit 91%\s\s\s
				""");

		assertThat(table.rows().get(3).cells()).extracting((cell) -> cell.printed()).containsExactly("91%");
	}

	@Test
	void putsAMinusThatStandsApartBeforeItsNumber() {
		var table = only(HEADER + """
				Lasten - 1.684 - 12

				Baten - 3
				""");

		assertThat(rows(table)).containsExactly("Lasten: -1684 -12", "Baten: ? 3");
	}

	@Test
	void keepsTheYearInALabelThatNamesAMoment() {
		var table = only("""
				Tabel Resultaat

				omschrijving bedrag

				Verwacht resultaat ultimo 2026 12

				Verwacht resultaat eind 2027 13
				""");

		assertThat(rows(table)).containsExactly("Verwacht resultaat ultimo 2026: 12",
				"Verwacht resultaat eind 2027: 13");
	}

}
