package nl.toetssteen.ingestion;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextDecoderTests {

	private static final String TEXT = "Eén café in élke wijk, óók in het buitengebied.\n".repeat(20);

	private final TextDecoder decoder = new TextDecoder();

	@Test
	void readsUtf8WithAndWithoutMark() {
		assertThat(this.decoder.decode(utf8(TEXT))).isEqualTo(TEXT);
		assertThat(this.decoder.decode(utf8("\ufeff" + TEXT))).isEqualTo(TEXT);
	}

	@Test
	void keepsFormFeedsAndNoBreakSpaces() {
		String text = "Wonen\f\n\u00a0\n\tZorg";

		assertThat(this.decoder.decode(utf8(text))).isEqualTo(text);
	}

	@Test
	void namesUtf16WithAndWithoutMark() {
		assertRefused(TEXT.getBytes(StandardCharsets.UTF_16), "UTF-16");
		assertRefused(TEXT.getBytes(StandardCharsets.UTF_16LE), "UTF-16");
		assertRefused(TEXT.getBytes(StandardCharsets.UTF_16BE), "UTF-16");
	}

	@Test
	void namesWindows1252() {
		assertRefused(TEXT.getBytes(Charset.forName("windows-1252")), "Windows-1252");
	}

	@Test
	void refusesAnEmptyText() {
		assertRefused(new byte[0], "leeg");
		assertRefused(utf8(" \n\u00a0\n\t\n"), "alleen witruimte");
	}

	@Test
	void refusesOtherFormats() {
		byte[] noise = new byte[4000];
		new Random(7).nextBytes(noise);

		assertRefused(noise, "binair");
		assertRefused(utf8("%PDF-1.7\n1 0 obj"), "PDF");
		assertRefused(utf8("Wonen\0Zorg"), "binaire tekens");
		assertRefused(utf8("Wo\ufffdnen in\ufffd de\ufffd stad"), "beschadigd");
	}

	private void assertRefused(byte[] bytes, String reason) {
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> this.decoder.decode(bytes))
			.withMessageContaining(reason);
	}

	private byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
