package nl.toetssteen.ingestion.prose;

import java.util.Set;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.LineJoiner;

/** Whether a line ends a sentence, and whether the next goes on with it. */
final class Sentence {

	private static final Pattern ENDED = Pattern.compile("(?U).*[.!?:;…]['\"’”)\\]*]*");

	private static final Pattern LAST_WORD = Pattern.compile("(?U).*?(\\p{L}+)$");

	/** Words no sentence or heading ends with. */
	private static final Set<String> DANGLING = Set.of("als", "dan", "dat", "de", "der", "die", "een", "één", "en",
			"haar", "het", "hun", "maar", "of", "omdat", "ons", "onze", "te", "ten", "ter", "van", "vanuit", "waar",
			"waarbij", "waarin", "zoals", "zodat");

	private Sentence() {
	}

	static boolean ended(String text) {
		return ENDED.matcher(text).matches();
	}

	/** Whether something must follow: a comma, a broken word, or a word like "de". */
	static boolean dangles(String text) {
		if (text.endsWith(",") || LineJoiner.endsInsideWord(text)) {
			return true;
		}
		var last = LAST_WORD.matcher(text);
		return last.matches() && DANGLING.contains(last.group(1));
	}

	static boolean startsInside(String text) {
		return !text.isEmpty() && (Character.isLowerCase(text.codePointAt(0)) || text.charAt(0) == '(');
	}

	static String firstWord(String text) {
		int space = text.indexOf(' ');
		return (space < 0) ? text : text.substring(0, space);
	}

}
