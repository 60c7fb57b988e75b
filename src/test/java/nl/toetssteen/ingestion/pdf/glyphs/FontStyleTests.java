package nl.toetssteen.ingestion.pdf.glyphs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FontStyleTests {

	private static final int WEIGHT = 4;

	private static final int MAC_STYLE = 44;

	@Test
	void hearsTheNameOfAFont() {
		assertThat(FontStyle.of(new PDType1Font(FontName.HELVETICA_BOLD))).isEqualTo(new FontStyle(true, false));
		assertThat(FontStyle.of(new PDType1Font(FontName.TIMES_ITALIC))).isEqualTo(new FontStyle(false, true));
	}

	@Test
	void looksInTheFontItselfWhereItsNameSaysNothing() throws IOException {
		assertThat(FontStyle.of(nameless("OS/2", WEIGHT, 400))).isEqualTo(new FontStyle(false, false));
		assertThat(FontStyle.of(nameless("OS/2", WEIGHT, 700))).isEqualTo(new FontStyle(true, false));
		assertThat(FontStyle.of(nameless("head", MAC_STYLE, 2))).isEqualTo(new FontStyle(false, true));
	}

	/** A font called F1 with a number in one of its tables set. */
	private static PDFont nameless(String table, int at, int value) throws IOException {
		byte[] bytes;
		try (InputStream in = PDFont.class
			.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
			bytes = in.readAllBytes();
		}
		ByteBuffer font = ByteBuffer.wrap(bytes);
		for (int i = 12; i < 12 + 16 * font.getShort(4); i += 16) {
			if (new String(bytes, i, 4, StandardCharsets.US_ASCII).equals(table)) {
				font.putShort(font.getInt(i + 8) + at, (short) value);
			}
		}
		var document = new PDDocument();
		PDType0Font loaded = PDType0Font.load(document, new ByteArrayInputStream(bytes), false);
		loaded.getCOSObject().setName(COSName.BASE_FONT, "F1");
		var wide = loaded.getDescendantFont().getCOSObject();
		wide.setName(COSName.BASE_FONT, "F1");
		var description = wide.getCOSDictionary(COSName.FONT_DESC);
		description.removeItem(COSName.FONT_WEIGHT);
		description.setInt(COSName.FLAGS, 4);
		description.setInt(COSName.ITALIC_ANGLE, 0);
		return new PDType0Font(loaded.getCOSObject());
	}

}
