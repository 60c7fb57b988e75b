package nl.toetssteen.ingestion.pdf.glyphs;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;

/** Which letters a code in a font stands for. */
final class Characters {

	/** What a code without a letter is read as. */
	static final String UNKNOWN = "\ufffd";

	static final String BULLET = "•";

	private static final Pattern ICONS = Pattern.compile("(?i).*(wingding|webding|dingbat|symbol|awesome|icon).*");

	private static final Pattern LIGATURES = Pattern.compile("[\ufb00-\ufb06\u0132\u0133\u01c4-\u01cc]");

	private Characters() {
	}

	/**
	 * What a code stands for; a font that holds icons is one {@link #holdsIcons} tells.
	 */
	static String of(PDFont font, int code, boolean icons) {
		String text = mapped(font, code);
		if (text == null || text.isEmpty() || text.charAt(0) == 0) {
			return UNKNOWN;
		}
		if (isIcon(font, text, icons)) {
			return BULLET;
		}
		return LIGATURES.matcher(text).find() ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
	}

	/** Whether a font consists of pictures rather than letters. */
	static boolean holdsIcons(PDFont font) {
		return ICONS.matcher(String.valueOf(font.getName())).matches();
	}

	private static @Nullable String mapped(PDFont font, int code) {
		String text = font.toUnicode(code);
		if (text == null && font instanceof PDSimpleFont simple && !simple.isSymbolic()) {
			return String.valueOf((char) code);
		}
		return text;
	}

	/** Signs out of a font of pictures, and characters no standard gives a meaning. */
	private static boolean isIcon(PDFont font, String text, boolean icons) {
		int first = text.codePointAt(0);
		if (Character.getType(first) == Character.PRIVATE_USE) {
			return true;
		}
		if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
			return false;
		}
		return icons && (!isSymbol(font) || !Character.isLetterOrDigit(first));
	}

	/** Symbol also holds Greek letters and signs such as "≥", which are text. */
	private static boolean isSymbol(PDFont font) {
		return font.getName().toLowerCase(Locale.ROOT).contains("symbol");
	}

	/** How far the next character is, in ems; fonts that are broken have none. */
	static double width(PDFont font, int code, double displacement) {
		if (displacement != 0) {
			return displacement;
		}
		try {
			return font.getWidth(code) / 1000;
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
