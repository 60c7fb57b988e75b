package nl.toetssteen.ingestion.pdf;

import nl.toetssteen.ingestion.pdf.reading.GuessedFacts;
import nl.toetssteen.ingestion.pdf.reading.GuessedKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuessTests {

	private static final String SENTENCE = "Sinds 2018 is in elke wijk een plek waar mensen elkaar ontmoeten. ";

	private static PressRun cover(String title, String below) {
		PressRun press = new PressRun(1).text(title, PressRun.BOLD, 30, 0).text(below, PressRun.BOLD, 20, 0);
		press.turn();
		press.text(SENTENCE.repeat(30).strip(), PressRun.PLAIN, 10, 0);
		return press;
	}

	private static GuessedFacts guess(PressRun press) {
		return new PdfReader().read(press.bytes(), null, PageProgress.SILENT).guessed();
	}

	@ParameterizedTest
	@CsvSource({ "Verkiezingsprogramma 2026-2030,PROGRAMME,2026,2030", "Coalitieakkoord 2022,AGREEMENT,2022,2026",
			"Programmabegroting 2025,BUDGET,2025,2025", "Jaarstukken 2024,ACCOUNTS,2024,2024" })
	void tellsTheKindAndTheYears(String printed, GuessedKind kind, int from, int to) {
		GuessedFacts guessed = guess(cover("Samen verder in het dorp", printed));

		assertThat(guessed.kind()).isEqualTo(kind);
		assertThat(guessed.periodFrom()).isEqualTo(from);
		assertThat(guessed.periodTo()).isEqualTo(to);
		assertThat(guessed.title()).isEqualTo("Samen verder in het dorp");
	}

	@Test
	void addsTheLineBelowTheNameOfTheTown() {
		assertThat(guess(cover("WATERDORP", "Hoop en verandering")).title())
			.isEqualTo("WATERDORP: Hoop en verandering");
	}

	@Test
	void guessesNeitherTitleNorYearFromTheTextOfAProgramme() {
		PressRun press = new PressRun(1);
		for (int page = 1; page <= 2; page++) {
			press
				.text("In dit verkiezingsprogramma staat wat wij willen doen. ".repeat(30).strip(), PressRun.PLAIN, 10,
						0)
				.turn();
		}
		press.text(SENTENCE.repeat(30).strip(), PressRun.PLAIN, 10, 0);

		GuessedFacts guessed = guess(press);

		assertThat(guessed.kind()).isEqualTo(GuessedKind.PROGRAMME);
		assertThat(guessed.title()).isNull();
		assertThat(guessed.periodFrom()).isNull();
	}

}
