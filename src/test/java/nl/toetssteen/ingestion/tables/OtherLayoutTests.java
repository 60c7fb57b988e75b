package nl.toetssteen.ingestion.tables;

import org.junit.jupiter.api.Test;

import static nl.toetssteen.ingestion.tables.PrintedTables.columns;
import static nl.toetssteen.ingestion.tables.PrintedTables.find;
import static nl.toetssteen.ingestion.tables.PrintedTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

/** A page of another town's budget: no blank lines, years below phases, brackets. */
class OtherLayoutTests {

	private static final String PAGE = """
			41
			Programma 2 Zee en strand
			De kosten van het strand stijgen in 2025 met 4,2 % door de inhuur van redders. Dat is meer dan geraamd.
			Tabel 2.1 Baten en lasten Zee en strand
			 Rekening Raming Raming
			bedragen x € 1.000 2023 2024 2025
			Lasten (1.972) (2.601) (102)
			Toezicht op het strand en de bo-
			ulevard (972) (601) (2)
			Redders (1.000) (2.000) (100)
			Baten 250 260 -
			Totaal saldo (1.722) (2.341) (102)
			De raming van 2025 is lager, omdat de redders dan in dienst zijn van de regio.
			Tabel 2.2 Kredieten
			Project Krediet Stand 31 december 2024 Nog te besteden
			Strandopgang Noord 54.500 12.000 42.500
			Reddingspost 2025 8.000 0 8.000
			""";

	@Test
	void readsBothTablesOfThePage() {
		var found = find(PAGE);

		assertThat(found).extracting((table) -> table.table().title())
			.containsExactly("Tabel 2.1 Baten en lasten Zee en strand", "Tabel 2.2 Kredieten");
		assertThat(columns(found.get(0).table())).containsExactly("Rekening 2023", "Raming 2024", "Raming 2025");
		assertThat(columns(found.get(1).table())).containsExactly("Krediet", "Stand 31 december 2024",
				"Nog te besteden");
	}

	@Test
	void readsTheirRows() {
		var found = find(PAGE);

		assertThat(rows(found.get(0).table())).containsExactly("Lasten: -1972 -2601 -102",
				"Toezicht op het strand en de boulevard: -972 -601 -2", "Redders: -1000 -2000 -100", "Baten: 250 260 ?",
				"Totaal saldo: -1722 -2341 -102");
		assertThat(rows(found.get(1).table())).containsExactly("Strandopgang Noord: 54500 12000 42500",
				"Reddingspost 2025: 8000 0 8000");
	}

}
