package nl.toetssteen.ingestion.pdf.structure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.pdf.blocks.Piece;
import nl.toetssteen.ingestion.pdf.blocks.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Whether a piece is a heading: its tag says so, the document's contents or bookmarks
 * name it, or it is short and set otherwise than the text.
 */
class HeadingTest {

	private static final int LONGEST = 130;

	private static final Pattern STOPS = Pattern.compile("(?U).*[.;,…–-]['\"’”)]*");

	private static final Pattern SENTENCES = Pattern.compile("(?U).*\\p{L}{2,}[.!?] +\\p{Lu}.*");

	private static final Pattern FIGURES = Pattern.compile("(?U)[\\d\\s.,%€()+–-]*");

	private final Setting setting;

	private final Underlines underlines;

	private final Contents contents;

	private final Set<String> known;

	/**
	 * Takes the titles the document itself lists.
	 * @param known titles as {@link Titles#key} writes them
	 */
	HeadingTest(Setting setting, Underlines underlines, Contents contents, Set<String> known) {
		this.contents = contents;
		this.setting = setting;
		this.underlines = underlines;
		this.known = known;
	}

	/** Whether the document lists a title, by its key. */
	boolean isListed(String key) {
		return this.known.contains(key) || this.contents.mentions(key);
	}

	boolean test(List<Piece> pieces, int index) {
		Piece piece = pieces.get(index);
		String text = piece.text();
		if (text.length() > 2 * LONGEST || piece.isInGrid() || FIGURES.matcher(text).matches() || isBullet(piece)) {
			return false;
		}
		String role = piece.role();
		if (role != null && role.matches("H\\d?|Title")) {
			return text.length() <= LONGEST || !text.endsWith("."); // some tag whole
																	// sentences so
		}
		if (piece.lines().size() < 4 && this.known.contains(Titles.key(text))) {
			return true;
		}
		Piece next = (index + 1 < pieces.size()) ? pieces.get(index + 1) : null;
		return text.length() <= LONGEST && piece.lines().size() <= 4
				&& (standsOut(piece, text) || isSlanted(piece, text, next) || isUnderlined(piece, text, next)
						|| isNumberedApart(piece, text, next));
	}

	private static boolean isBullet(Piece piece) {
		return piece.mark() != null && !piece.mark().isNumber();
	}

	private boolean standsOut(Piece piece, String text) {
		double ratio = piece.size() / this.setting.bodySize();
		boolean larger = ratio >= 1.13;
		boolean bold = piece.isBold() && !this.setting.isMostlyBold() && ratio > 0.93;
		boolean coloured = piece.face().colour() != this.setting.bodyColour() && ratio > 0.93 && isPlainWords(text);
		boolean capitals = Style.of(piece, this.setting).capitals() && ratio > 0.93;
		if (SENTENCES.matcher(text).matches() && text.length() > 60) {
			return false;
		}
		if (STOPS.matcher(text).matches()) {
			return text.endsWith(".") && text.length() <= 70 && !text.contains(", ") && (larger || bold && coloured);
		}
		return larger || bold || coloured && piece.mark() == null || capitals;
	}

	/** A link is coloured too. */
	private static boolean isPlainWords(String text) {
		return !text.contains("www.") && !text.contains("http") && !text.contains("@");
	}

	/** A numbered line with white above and below it, and text below that is no item. */
	private boolean isNumberedApart(Piece piece, String text, @Nullable Piece next) {
		return piece.mark() != null && piece.lines().size() == 1 && text.length() <= 80 && next != null
				&& next.mark() == null && Character.isUpperCase(text.codePointAt(0)) && !STOPS.matcher(text).matches()
				&& !text.endsWith(":") && piece.gap() > 0.8 * piece.size() && next.gap() > 0.8 * piece.size()
				&& next.gap() < 50;
	}

	/** A short line that is underlined, above text that is not. */
	private boolean isUnderlined(Piece piece, String text, @Nullable Piece next) {
		return piece.lines().stream().allMatch(this.underlines::has) && text.length() <= 80 && isPlainWords(text)
				&& !STOPS.matcher(text).matches() && next != null
				&& next.lines().stream().noneMatch(this.underlines::has);
	}

	/** A short line in italics above text that is not. */
	private boolean isSlanted(Piece piece, String text, @Nullable Piece next) {
		return piece.isItalic() && !this.setting.isMostlyItalic() && piece.lines().size() == 1 && text.length() <= 80
				&& (piece.mark() == null || piece.mark().parts() > 1) && !STOPS.matcher(text).matches()
				&& !text.endsWith("”") && !text.startsWith("(") && next != null && !next.isItalic()
				&& next.first().page() <= piece.first().page() + 1;
	}

}
