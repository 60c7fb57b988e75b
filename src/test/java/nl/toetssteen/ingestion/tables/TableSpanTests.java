package nl.toetssteen.ingestion.tables;

import nl.toetssteen.documents.SetAside;
import org.junit.jupiter.api.Test;

import static nl.toetssteen.ingestion.tables.PrintedTables.find;
import static nl.toetssteen.ingestion.tables.PrintedTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

class TableSpanTests {

	@Test
	void goesOnAfterAPageBreakThatRepeatsTheHeader() {
		var found = find("""
				Thema Begroting
				2025

				Begroting
				2026

				Havens 1 2



				 Begroting 2026   Pagina 12 van 144

				Thema Begroting
				2025

				Begroting 2026

				Dijken 3 4
				""").getFirst();

		assertThat(rows(found.table())).containsExactly("Havens: 1 2", "Dijken: 3 4");
		assertThat(found.setAside()).extracting(SetAside::reason)
			.containsExactly(SetAside.Reason.PAGE_MARKER, SetAside.Reason.TABLE_HEADER, SetAside.Reason.TABLE_HEADER,
					SetAside.Reason.TABLE_HEADER);
	}

	@Test
	void endsBeforeTheTextBelowTheLastRow() {
		var found = find("""
				Omschrijving Begroting 2025 Begroting 2026

				Havens 1 2
				   Reservepositie

				Sinds het herstelplan van 2020 groeit de reserve. Eind 2026 is er € 48 miljoen, dat is 12 500
				meer dan in 2025.
				""").getFirst();

		assertThat(rows(found.table())).containsExactly("Havens: 1 2");
		assertThat(found.toIndexExclusive()).isEqualTo(3);
	}

	@Test
	void beginsANewTableAtANewHeader() {
		var found = find("""
				Omschrijving Begroting 2025 Begroting 2026

				Havens 1 2

				  Kapitaal

				Omschrijving Krediet 2025 Krediet 2026

				Kademuur 3 4
				""");

		assertThat(found).hasSize(2);
		assertThat(found.get(1).table().title()).isEqualTo("Kapitaal");
	}

	@Test
	void takesNoTableFromProseWithNumbers() {
		assertThat(find("""
				De bijdrage voor 2026 is € 326.368. In 2025 bedroeg de bijdrage 280 000.

				- € 1.500 voor alleenstaanden

				- € 1.800 voor alleenstaanden met een kind

				Havennota 2017

				Programma Water en riolering 2026

				1. Inleiding 4

				2. Havens 12
				""")).isEmpty();
	}

	@Test
	void takesNoTableFromNormsThatAreNoNumbers() {
		assertThat(find("""
				Omschrijving Minst risicovol Meest risicovol
				Netto schuldquote < 90% > 130%

				Solvabiliteitsratio > 50% < 20%
				""")).isEmpty();
	}

	@Test
	void takesNoTableFromNumbersThatLostTheirLabels() {
		assertThat(find("""
				Tabel Tarieven

				 tarief 2025 tarief 2026
				Eerste boot
				Tweede boot

				88,08
				132,36
				174,60
				91,20
				""")).isEmpty();
	}

}
