package nl.toetssteen.ingestion.tables;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What kind of line it seems to be.
 *
 * @param prose running text
 * @param sentences running text even where numbers stand in it
 * @param furniture a page marker or an address at the foot of a page
 * @param caption it gives the unit of amounts
 * @param tableTitle it calls itself the title of a table
 * @param letters its letters and digits, to recognise it where it is printed again
 */
record Traits(boolean prose, boolean sentences, boolean furniture, boolean caption, boolean tableTitle,
		String letters) {

	private static final Pattern FURNITURE = Pattern.compile("(?iu)https?://.*|www\\..*|.*\\bpagina \\d+( van \\d+)?");

	private static final Pattern SENTENCE = Pattern.compile("(?U).*\\p{Ll}{2}[.!?:;]|.*\\p{Ll}{2}[.!?] \\p{Lu}.*");

	/** Four letters, because a shorter word with a point is often an abbreviation. */
	private static final Pattern NEXT_SENTENCE = Pattern.compile("(?U)\\p{Ll}{4}[.!?] \\p{Lu}\\p{Ll}");

	/** Longer lines run over the whole page: no label or header does. */
	private static final int PAGE_WIDTH = 95;

	private static final int LONG = 60;

	/** Labels of fewer words may end in the point of an abbreviation. */
	private static final int SHORT = 6;

	/** Labels and remarks on one line have fewer. */
	private static final int MANY_WORDS = 12;

	static Traits of(String text, List<Token> tokens) {
		return new Traits(isProse(text, tokens), isSentences(text, tokens), FURNITURE.matcher(text).matches(),
				isCaption(text, tokens), Vocabulary.isTableTitle(text), letters(text));
	}

	private static boolean isProse(String text, List<Token> tokens) {
		if (columnNames(tokens) > 2) {
			return false;
		}
		boolean ended = !text.isEmpty() && ".!?;".indexOf(text.charAt(text.length() - 1)) >= 0;
		return text.length() >= PAGE_WIDTH || tokens.size() > SHORT && ended
				|| text.length() >= LONG && SENTENCE.matcher(text).matches();
	}

	private static boolean isSentences(String text, List<Token> tokens) {
		long words = tokens.stream().filter((token) -> !token.fillsCell()).count();
		return words > MANY_WORDS && NEXT_SENTENCE.matcher(text).find();
	}

	/** A unit with the names of columns behind it is a header. */
	private static boolean isCaption(String text, List<Token> tokens) {
		return Vocabulary.isCaption(text) && columnNames(tokens) < 2;
	}

	/** How many words at the end of the line name columns. */
	private static int columnNames(List<Token> tokens) {
		int names = 0;
		while (names < tokens.size() && Vocabulary.isColumnName(tokens.get(tokens.size() - 1 - names).text())) {
			names++;
		}
		return names;
	}

	private static String letters(String text) {
		var letters = new StringBuilder();
		text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
		return letters.toString().toLowerCase(Locale.ROOT);
	}

}
