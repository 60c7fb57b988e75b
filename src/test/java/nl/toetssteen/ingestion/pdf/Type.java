package nl.toetssteen.ingestion.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The type in the cases of the press, and how wide words are in it. */
public final class Type {

	public static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);

	public static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

	private static final Pattern PLAINLY = Pattern.compile("[ -~]*");

	private static final Map<Integer, Float> WIDTHS = new ConcurrentHashMap<>();

	private static final Map<Integer, Float> WIDTHS_OF_BOLD = new ConcurrentHashMap<>();

	private Type() {
	}

	public static double width(String text, PDFont font, double size) {
		return printable(text).chars().mapToDouble((letter) -> width(letter, font)).sum() / 1000 * size;
	}

	private static double width(int letter, PDFont font) {
		Map<Integer, Float> widths = (font == BOLD) ? WIDTHS_OF_BOLD : WIDTHS;
		return widths.computeIfAbsent(letter, (_) -> {
			try {
				return font.getStringWidth(Character.toString(letter));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** Breaks a text into lines of a width; no word is broken. */
	public static List<String> wrap(String text, PDFont font, double size, double width) {
		List<String> lines = new ArrayList<>();
		var line = new StringBuilder();
		for (String word : text.split(" ")) {
			// A hyphen at the end of a line would be taken for a break.
			boolean hyphen = line.length() > 1 && line.charAt(line.length() - 1) == '-'
					&& line.charAt(line.length() - 2) != ' ';
			if (!line.isEmpty() && !hyphen && width(line + " " + word, font, size) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	/** What the standard fonts have no character for is set as its nearest. */
	static String printable(String text) {
		if (PLAINLY.matcher(text).matches()) {
			return text;
		}
		return text.replaceAll("[\u00a0\u202f\u2003\t]", " ")
			.replace('\u2010', '-')
			.replace('\u2011', '-')
			.replace('\u2082', '2')
			.replace("\u2713", "\u2022")
			.replaceAll("[^\u0020-\u007e\u00a1-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]", "?");
	}

}
