package nl.toetssteen.ingestion.tables;

import java.util.List;

import org.junit.jupiter.api.Test;

import static nl.toetssteen.ingestion.tables.PrintedTables.only;
import static org.assertj.core.api.Assertions.assertThat;

class ReceiversTests {

	private static final String HEADER = "Organisatie Doel Hoogste\n\nsubsidiebedrag\n(in €)\n\n";

	@Test
	void takesApartANameThatTwoRowsHave() {
		assertThat(receivers("""
				Club der Zeilers Jeugdlessen 1.200

				Club der Zeilers Reddingsvesten 3.000
				""")).containsExactly("Club der Zeilers|Jeugdlessen", "Club der Zeilers|Reddingsvesten");
	}

	@Test
	void takesApartAPurposeThatTwoRowsHave() {
		assertThat(receivers("""
				De Golf Huur en inrichting oefenruimte 1.200

				Ons Anker Huur en inrichting oefenruimte 3.000
				""")).containsExactly("De Golf|Huur en inrichting oefenruimte",
				"Ons Anker|Huur en inrichting oefenruimte");
	}

	@Test
	void takesApartAPurposeThatBeginsAsPurposesDo() {
		assertThat(receivers("""
				St. Bruine Vloot Onderhoud van oude schepen 1.200

				Zeebad Wierveen Organiseren zwemvierdaagse 3.000
				""")).containsExactly("St. Bruine Vloot|Onderhoud van oude schepen",
				"Zeebad Wierveen|Organiseren zwemvierdaagse");
	}

	@Test
	void keepsNameAndPurposeTogetherWhereItIsNotSure() {
		assertThat(receivers("""
				St. Wierveen FM Lokale journalistiek 1.200

				St. Wierveen Zingt Koorfestival 3.000
				""")).containsExactly("St. Wierveen FM Lokale journalistiek|null",
				"St. Wierveen Zingt Koorfestival|null");
	}

	private static List<String> receivers(String rows) {
		return only(HEADER + rows).rows().stream().map((row) -> row.label() + "|" + row.note()).toList();
	}

}
