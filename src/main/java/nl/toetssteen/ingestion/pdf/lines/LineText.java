package nl.toetssteen.ingestion.pdf.lines;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Writes words on a line as text. */
public final class LineText {

	/** In ems; a justified line has narrower gaps, a table and a bullet wider ones. */
	static final double CELL_GAP = 0.95;

	/** Where no white space was set, words closer than this are one word. */
	private static final double TOUCH = 0.12;

	private static final Pattern NOTE_MARK = Pattern.compile("[\\[(]?\\d{1,3}[\\])]?|[*†‡]+|[¹²³⁰⁴-⁹]+");

	private static final Pattern UNIT = Pattern.compile("(?U).*(^|[^\\p{L}])[kcd]?m");

	private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\u200b-\\u200f\\u2060\\ufeff]");

	private LineText() {
	}

	/** Words with single spaces between them, marks of footnotes left out. */
	public static String of(List<Word> words) {
		return WideLetters.are(words) ? WideLetters.text(words) : joined(words);
	}

	private static String joined(List<Word> words) {
		var text = new StringBuilder();
		Word last = null;
		for (Word word : words) {
			if (isNoteMark(word, last, text)) {
				continue;
			}
			if (last != null && isApart(last, word)) {
				text.append(' ');
			}
			text.append(word.text());
			last = word;
		}
		return UNPRINTED.matcher(softHyphens(text.toString())).replaceAll("").strip();
	}

	private static boolean isApart(Word last, Word word) {
		double gap = word.left() - last.right();
		return word.spaced() || gap > TOUCH * Math.max(word.size(), last.size());
	}

	/** "m2" is a measure; any other raised figure after a word refers to a note. */
	private static boolean isNoteMark(Word word, @Nullable Word last, StringBuilder before) {
		return word.raised() && last != null && NOTE_MARK.matcher(word.text()).matches()
				&& !UNIT.matcher(before).matches();
	}

	/** A soft hyphen shows at the end of a line only. */
	private static String softHyphens(String text) {
		String kept = text.endsWith("\u00ad") ? text.substring(0, text.length() - 1) + "-" : text;
		return kept.replace("\u00ad", "");
	}

}
