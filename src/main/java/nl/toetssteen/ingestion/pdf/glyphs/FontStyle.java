package nl.toetssteen.ingestion.pdf.glyphs;

import java.io.IOException;
import java.util.regex.Pattern;

import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1CFont;
import org.jspecify.annotations.Nullable;

/**
 * Whether a font is bold or italic: its name says so, its description, or the font
 * program that the file carries. Printers to PDF call all fonts F1, F2 and on.
 */
record FontStyle(boolean bold, boolean italic) {

	private static final Pattern BOLD = Pattern.compile("(?i).*(bold|black|heavy|demi|extrab|ultra).*");

	private static final Pattern ITALIC = Pattern.compile("(?i).*(italic|oblique|cursi|-ita?\\b|,italic).*");

	private static final int BOLD_WEIGHT = 600;

	/** Bits of the style in the head of a TrueType font. */
	private static final int MAC_BOLD = 1;

	private static final int MAC_ITALIC = 2;

	static FontStyle of(PDFont font) {
		FontStyle said = named(String.valueOf(font.getName())).or(described(font.getFontDescriptor()));
		try {
			return font.isEmbedded() ? said.or(programmed(font)) : said;
		}
		catch (IOException | RuntimeException ex) {
			return said; // a broken font must not cost us the words
		}
	}

	private FontStyle or(FontStyle other) {
		return new FontStyle(this.bold || other.bold, this.italic || other.italic);
	}

	private static FontStyle named(String name) {
		return new FontStyle(BOLD.matcher(name).matches(), ITALIC.matcher(name).matches());
	}

	private static FontStyle described(@Nullable PDFontDescriptor descriptor) {
		return (descriptor == null) ? new FontStyle(false, false)
				: new FontStyle(descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT,
						descriptor.isItalic() || descriptor.getItalicAngle() != 0);
	}

	private static FontStyle programmed(PDFont font) throws IOException {
		return switch (font) {
			case PDTrueTypeFont plain -> programmed(plain.getTrueTypeFont());
			case PDType1CFont compact when compact.getCFFType1Font() != null ->
				named(String.valueOf(compact.getCFFType1Font().getName()));
			case PDType0Font wide when wide.getDescendantFont() instanceof PDCIDFontType2 cid ->
				programmed(cid.getTrueTypeFont());
			case PDType0Font wide when wide.getDescendantFont() instanceof PDCIDFontType0 cid
					&& cid.getCFFFont() != null ->
				named(String.valueOf(cid.getCFFFont().getName()));
			default -> new FontStyle(false, false);
		};
	}

	@org.jspecify.annotations.NullUnmarked
	private static FontStyle programmed(TrueTypeFont program) throws IOException {
		HeaderTable head = (program != null) ? program.getHeader() : null;
		OS2WindowsMetricsTable metrics = (program != null) ? program.getOS2Windows() : null;
		int style = (head != null) ? head.getMacStyle() : 0;
		boolean heavy = metrics != null && metrics.getWeightClass() >= BOLD_WEIGHT;
		return new FontStyle(heavy || (style & MAC_BOLD) != 0, (style & MAC_ITALIC) != 0);
	}

}
