package nl.toetssteen.ingestion.pdf.blocks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.pdf.lines.TypeLine;
import nl.toetssteen.ingestion.pdf.lines.Word;
import org.jspecify.annotations.Nullable;

/**
 * What a line starts with when it may start an item: a bullet, a dash or a number.
 *
 * @param sign as printed
 * @param left its left edge
 * @param textLeft where the item's text starts
 * @param words how many words of the line it takes
 */
public record ItemMark(String sign, double left, double textLeft, int words) {

	private static final Pattern BULLET = Pattern.compile("[•●○◦‣▪▫■□►▶▸➢➤❖✓✔✗✘·∙⁃➔→»❯◆◇★☐☑\ufffd\uE000-\uF8FF]");

	private static final Pattern DASH = Pattern.compile("[-–—*+>]|o");

	private static final Pattern NUMBER = Pattern
		.compile("\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}[.:)]?|\\d{1,2}\\.[a-z][.)]?");

	static @Nullable ItemMark of(TypeLine line) {
		List<Word> words = line.words();
		Word first = words.getFirst();
		if (words.size() < 2) {
			return null;
		}
		double gap = words.get(1).left() - first.right();
		boolean bullet = BULLET.matcher(first.text()).matches()
				&& (first.text().charAt(0) != '\ufffd' || gap > 0.3 * first.size());
		boolean dash = DASH.matcher(first.text()).matches()
				&& gap > (first.text().equals("o") ? 0.7 : 0.15) * first.size();
		boolean number = NUMBER.matcher(first.text()).matches()
				&& (gap > 0.15 * first.size() || words.get(1).spaced() || isCapital(words.get(1)));
		return (bullet || dash || number) ? new ItemMark(first.text(), first.left(), words.get(1).left(), 1) : null;
	}

	private static boolean isCapital(Word word) {
		return Character.isUpperCase(word.text().codePointAt(0));
	}

	/** Whether the sign also occurs in sentences. */
	public boolean isWeak() {
		return !BULLET.matcher(this.sign).matches();
	}

	public boolean isNumber() {
		return NUMBER.matcher(this.sign).matches();
	}

	/** How many numbers the number consists of: 2 for "2.10". */
	public int parts() {
		return this.sign.split("\\.").length;
	}

	/** The number without what closes it; null for a mere bullet. */
	public @Nullable String number() {
		Matcher matcher = NUMBER.matcher(this.sign);
		return matcher.matches() ? this.sign.replaceAll("^\\(|[.:)]$", "") : null;
	}

	/** Kind of sign, whatever the number: items of one list share it. */
	public String shape() {
		return isNumber() ? this.sign.replaceAll("\\d+", "1").replaceAll("[a-z]+", "a") : this.sign;
	}

}
