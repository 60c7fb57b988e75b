package nl.toetssteen.ingestion;

import java.time.LocalDate;
import java.util.List;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ManifestTests {

	private static final String HEADER = "file,code,kind,title,issuers,municipality,period_from,period_to,published,language,note\n";

	private static final String GOOD = "a.txt,akkoord-a,coalitieakkoord,\"Samen, verder\",Rood; Groen,GM0999,2018,2022,2018-05-14,nl,\n";

	@Test
	void readsEveryFieldOfARow() {
		Manifest manifest = Manifest.parse(HEADER + GOOD);

		assertThat(manifest.entries()).extracting(Manifest.Entry::facts)
			.containsExactly(new DocumentFacts("akkoord-a", DocumentKind.AGREEMENT, "Samen, verder",
					List.of("Rood", "Groen"), "GM0999", 2018, 2022, LocalDate.of(2018, 5, 14), null, "a.txt"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			b.txt,b,raadsbrief,T,,GM0999,2018,2022,,nl,|soort "raadsbrief" is onbekend
			b.txt,B b,coalitieakkoord,T,,GM0999,2018,2022,,nl,|"B b" bij code
			b.txt,b,coalitieakkoord,T,,Ergens,2018,2022,,nl,|"Ergens" bij municipality
			b.txt,b,coalitieakkoord,T,,GM0999,later,2022,,nl,|"later" bij period_from
			b.txt,b,coalitieakkoord,T,,GM0999,2022,2018,,nl,|eindigt (2018) voor
			b.txt,b,coalitieakkoord,T,,GM0999,2018,2022,14 mei,nl,|geen datum
			b.txt,b,coalitieakkoord,,,GM0999,2018,2022,,nl,|title niet ingevuld
			b.txt,b,coalitieakkoord|te veel of te weinig velden
			b.txt,akkoord-a,coalitieakkoord,T,,GM0999,2018,2022,,nl,|"akkoord-a" staat al bij
			b.txt,b,coalitieakkoord,"nooit gesloten,,GM0999,2018,2022,,nl,|aanhalingsteken""")
	void aWrongRowSpoilsOnlyItself(String row, String problem) {
		List<Manifest.Entry> entries = Manifest.parse(HEADER + GOOD + row + "\n" + GOOD.replace("-a,", "-c,"))
			.entries();

		assertThat(entries).hasSize(3);
		assertThat(entries.get(1).fileName()).isEqualTo("b.txt");
		assertThat(entries.get(1).problem()).contains(problem);
		assertThat(entries.getLast().problem()).isNull();
	}

	@Test
	void refusesATableWithoutTheColumns() {
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> Manifest.parse("bestand;soort\na;b\n"))
			.withMessageContaining("ontbreken de kolommen file, code");
	}

	@Test
	void refusesATableWithoutAnyWord() {
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> Manifest.parse("\f"))
			.withMessage("Het manifest is leeg.");
	}

}
