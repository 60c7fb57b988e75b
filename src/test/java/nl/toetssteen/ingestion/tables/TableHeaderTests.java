package nl.toetssteen.ingestion.tables;

import org.junit.jupiter.api.Test;

import static nl.toetssteen.ingestion.tables.PrintedTables.columns;
import static nl.toetssteen.ingestion.tables.PrintedTables.find;
import static nl.toetssteen.ingestion.tables.PrintedTables.only;
import static org.assertj.core.api.Assertions.assertThat;

class TableHeaderTests {

	@Test
	void joinsAPhaseAndAYearOnTwoLines() {
		var table = only("""
				Thema Realisatie
				2023

				Begroting
				2024

				Mjr 2025 Mjr 2026

				Havens 12 13 14 15

				Dijken -3 -4 -5 -6
				""");

		assertThat(columns(table)).containsExactly("Realisatie 2023", "Begroting 2024", "Mjr 2025", "Mjr 2026");
	}

	@Test
	void rejoinsWordsBrokenOverTheLinesOfAHeader() {
		var table = only("""
				Omschrijving Investe-
				rings-

				kredieten
				t/m 2024

				Storting in-
				cidenteel

				MJP 2026

				Sluisdeuren 1.200 30 0
				""");

		assertThat(columns(table)).containsExactly("Investeringskredieten t/m 2024", "Storting incidenteel",
				"MJP 2026");
	}

	@Test
	void keepsTheUnitWithItsColumn() {
		var table = only("""
				Liggeld Tarief 2025 (€) Tarief 2026 (€) Begrote
				opbrengst 2026

				(x € 1.000)

				Verschil
				(x € 1.000)

				Passanten 12,50 13,00 41 -2
				""");

		assertThat(columns(table)).containsExactly("Tarief 2025 (€)", "Tarief 2026 (€)",
				"Begrote opbrengst 2026 (x € 1.000)", "Verschil (x € 1.000)");
	}

	@Test
	void leavesTheColumnsWithTextOut() {
		var table = only("""
				Organisatie Doel Hoogste

				subsidiebedrag
				(in €)

				Stichting Bruine Vloot Onderhoud van oude schepen 12.500

				Muziekvereniging De Golf Jeugdopleiding 3.000
				""");

		assertThat(columns(table)).hasSize(1);
		assertThat(columns(table).getFirst()).endsWith("subsidiebedrag (in €)");
	}

	@Test
	void takesTheNumberOfColumnsFromMostOfTheRows() {
		var table = only("""
				Tabel Liggelden per haven

				Omschrijving H1 H2 Noorder-
				haven

				Inkomsten 2024 4 5 6

				Uitgaven 7 8 9

				Overig 1 2 3
				""");

		assertThat(columns(table)).containsExactly("H1", "H2", "Noorderhaven");
		assertThat(table.rows().getFirst().label()).isEqualTo("Inkomsten 2024");
	}

	@Test
	void readsAHeaderInStoreys() {
		var table = only("""
				Tabel 4 Saldi per programma
				Programma Rekening Begroting
				bedragen x € 1.000 2024 2025
				(- = nadeel) baten lasten saldo baten lasten saldo
				P1 Water 10 -12 -2 11 -14 -3
				P2 Wonen 5 -9 -4 6 -9 -3
				""");

		assertThat(columns(table)).startsWith("Rekening 2024 baten", "Rekening 2024 lasten", "Rekening 2024 saldo",
				"Begroting 2025 baten");
	}

	@Test
	void readsDatesAsColumns() {
		var table = only("""
				Verwacht vermogen van de regeling 1 januari 2026 31 december 2026

				Eigen vermogen 817.239 P.M.

				Vreemd vermogen 0 12.000
				""");

		assertThat(table.title()).isEqualTo("Verwacht vermogen van de regeling");
		assertThat(columns(table)).containsExactly("1 januari 2026", "31 december 2026");
		assertThat(table.rows().getFirst().cells().get(1).printed()).isEqualTo("P.M.");
		assertThat(table.rows().getFirst().cells().get(1).value()).isNull();
	}

	@Test
	void readsAListOfAmountsThatHasOnlyAUnitAboveIt() {
		var table = only("""
				Verloop van de havenreserve (bedragen in € x miljoen):

				Huidig saldo 41,8

				Beslag door besluiten -6,0

				Saldo 35,8
				""");

		assertThat(columns(table)).containsExactly("Bedrag");
		assertThat(table.title()).isEqualTo("Verloop van de havenreserve");
	}

	@Test
	void keepsAMisprintInAHeader() {
		var table = only("""
				Onderwerp Begroting 2026 MJP 2028 MJP 2028

				Havens 1 2 3
				""");

		assertThat(columns(table)).containsExactly("Begroting 2026", "MJP 2028", "MJP 2028");
	}

	@Test
	void givesTheTitleAndTheUnitAboveTheHeader() {
		var found = find("""
				Dit is een zin die voor de tabel staat en die daar verder niet bij hoort.

				(bedragen x € 1.000)

				  Wat mag het kosten

				(bedragen x € 1.000)

				Thema Begroting 2025 Begroting 2026

				Havens 1 2
				""").getFirst();

		assertThat(found.fromIndex()).isEqualTo(2);
		assertThat(found.table().title()).isEqualTo("Wat mag het kosten");
		assertThat(found.table().caption()).isEqualTo("(bedragen x € 1.000)");
	}

	@Test
	void takesTheUnitBelowTheLastRowWhereNoneStandsAbove() {
		var table = only("""
				Omschrijving 2025 2026 Verschil

				Begrote opbrengst 700 725 25

				(Bedragen x € 1.000)
				""");

		assertThat(table.caption()).isEqualTo("(Bedragen x € 1.000)");
	}

	@Test
	void givesATitleOfOnlyAYearTheHeadingAboveIt() {
		var found = find("""
				Bijlage 3. Reserves

				  2026

				[Bedragen in € x 1.000]

				Naam 1 januari Storting Onttrekking Einde jaar

				Havenfonds 12 3 4 11

				  2027

				[Bedragen in € x 1.000]

				Naam 1 januari Storting Onttrekking Einde jaar

				Havenfonds 11 3 4 10
				""");

		assertThat(found).extracting((table) -> table.table().title())
			.containsExactly("Bijlage 3. Reserves 2026", "Bijlage 3. Reserves 2027");
	}

}
