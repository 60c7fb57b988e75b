package nl.toetssteen.documents.quantities;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** No text may break the reading or keep it busy. */
class QuantityReaderHostileTests {

	private static final List<String> BITS = List.of("1.000", "€", "%", "2030", "één", "een", "van", "tot", "in iedere",
			"wijk", "tussen", "en", "-", "–", ".", ",", "(", ")", "[", "x", "miljoen", "ton", "per jaar", "tweede",
			"waarvan", "deze", "woningen", "\u0301", "\ud83c\udfe0", "\u0000", "\u00a0", "1.1.a", "0599-1", "'s", "\n",
			"99999999999999999999", "1,", ",5", "minimaal", "Zandstad", "é", "ĳ");

	@Test
	void readsTenThousandRandomStrings() {
		var random = new Random(31);
		for (int time = 0; time < 10_000; time++) {
			var text = new StringBuilder();
			for (int bit = random.nextInt(30); bit > 0; bit--) {
				text.append(BITS.get(random.nextInt(BITS.size()))).append(random.nextBoolean() ? " " : "");
			}
			String said = text.toString();
			assertThatCode(() -> spansFit(said)).as(said).doesNotThrowAnyException();
		}
	}

	private static void spansFit(String text) {
		assertThat(QuantityReader.read(text))
			.allSatisfy((quantity) -> assertThat(quantity.start()).isNotNegative().isLessThan(quantity.end()));
		QuantityReader.read(text).forEach((quantity) -> text.substring(quantity.start(), quantity.end()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 ", "1.", "een ", "in iedere wijk een ", "2030 ", "van deze 500 ", "€", "a", "1-", "( ",
			"tussen 1 en ", "per jaar ", "Zandstad ", "één woning, waarvan 2 ", "de de ", "dan ", "\u0301" })
	void readsAHundredKilobytesInOneLine(String bit) {
		String text = bit.repeat(100_000 / bit.length());

		// Twice as long takes twice as long, not four times: a square would need minutes.
		assertTimeoutPreemptively(Duration.ofSeconds(90), () -> QuantityReader.read(text));
	}

}
