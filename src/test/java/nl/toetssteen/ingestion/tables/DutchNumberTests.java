package nl.toetssteen.ingestion.tables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutchNumberTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1.206       | 1206
			4,5         | 4.5
			-1.684      | -1684
			-1684       | -1684
			−12         | -12
			(12)        | -12
			12-         | -12
			0,10%       | 0.10
			€ 1.234     | 1234
			€100.000    | 100000
			€ -15       | -15
			5.538.000.000 | 5538000000
			1.000,-     | 1000
			""")
	void readsANumberAsItIsPrinted(String printed, String value) {
		assertThat(DutchNumber.isNumber(printed)).isTrue();
		assertThat(DutchNumber.parse(printed)).isEqualByComparingTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-", "2026-2029", "17-02-2025", "1.1", "12.5", "(12", "2024;", "3de", "€" })
	void takesNothingElseForANumber(String printed) {
		assertThat(DutchNumber.isNumber(printed)).isFalse();
	}

	@Test
	void knowsWhatIsPrintedInsteadOfANumber() {
		assertThat(DutchNumber.isNoValue("P.M.")).isTrue();
		assertThat(DutchNumber.isNoValue("-")).isTrue();
		assertThat(DutchNumber.parse("P.M.")).isNull();
	}

}
