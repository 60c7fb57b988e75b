package nl.toetssteen.ingestion.tables;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What kind of line it seems to be.
 *
 * @param prose running text
 * @param furniture a page marker or an address at the foot of a page
 * @param caption it gives the unit of amounts
 * @param tableTitle it calls itself the title of a table
 * @param letters its letters and digits, to recognise it where it is printed again
 */
record Traits(boolean prose, boolean furniture, boolean caption, boolean tableTitle, String letters) {

	private static final Pattern FURNITURE = Pattern.compile("(?iu)https?://.*|www\\..*|.*\\bpagina \\d+( van \\d+)?");

	private static final Pattern SENTENCE = Pattern.compile("(?U).*\\p{Ll}{2}[.!?:;]|.*\\p{Ll}{2}[.!?] \\p{Lu}.*");

	/** Longer lines run over the whole page: no label or header does. */
	private static final int PAGE_WIDTH = 95;

	private static final int LONG = 60;

	/** Labels of fewer words may end in the point of an abbreviation. */
	private static final int SHORT = 6;

	static Traits of(String text, List<Token> tokens, List<Run> runs) {
		return new Traits(isProse(text, tokens, runs), FURNITURE.matcher(text).matches(), Vocabulary.isCaption(text),
				Vocabulary.isTableTitle(text), letters(text));
	}

	private static boolean isProse(String text, List<Token> tokens, List<Run> runs) {
		if (runs.stream().mapToInt(Run::years).sum() > 2) {
			return false;
		}
		boolean ended = !text.isEmpty() && ".!?;".indexOf(text.charAt(text.length() - 1)) >= 0;
		return text.length() >= PAGE_WIDTH || tokens.size() > SHORT && ended
				|| text.length() >= LONG && SENTENCE.matcher(text).matches();
	}

	private static String letters(String text) {
		var letters = new StringBuilder();
		text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
		return letters.toString().toLowerCase(Locale.ROOT);
	}

}
