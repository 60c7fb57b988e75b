package nl.toetssteen.themes;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TaskFieldsTests {

	private final TaskFields fields = TaskFields.read();

	@ParameterizedTest
	@CsvSource({ "8.3, wonen", "TV8-3, wonen", "Taakveld 8.3, wonen", "0.10, gemeentefinancien",
			"0.1, bestuur-en-inspraak", "6.71a, zorg-en-welzijn", "6.71A, zorg-en-welzijn", "TV6-751, jeugd",
			"4.2, onderwijs" })
	void knowsACodeHoweverItIsPrinted(String printed, String theme) {
		assertThat(this.fields.theme(printed)).hasValue(new ThemeCode(theme));
	}

	@ParameterizedTest
	@CsvSource({ "9.9", "''", "Lasten", "6.7" })
	void doesNotKnowWhatIsNotInTheNationalList(String printed) {
		assertThat(this.fields.theme(printed)).isEmpty();
	}

	@Test
	void givesTheFieldsOfAThemeWithTheYearsTheyHold() {
		List<TaskField> fields = this.fields.of(new ThemeCode("jeugd"));

		assertThat(fields).contains(new TaskField("6.92", "Coördinatie en beleid Jeugd", 2025, null),
				new TaskField("6.72", "Maatwerkdienstverlening 18-", 2017, 2022));
		assertThat(fields.getFirst().isCurrent()).isTrue();
	}

}
