package nl.toetssteen.ingestion.pdf.blocks;

import java.util.Set;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.LineJoiner;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;

/** What the end of a line and the start of the next say about each other. */
final class Ending {

	private static final Pattern ENDED = Pattern.compile("(?U).*[.!?:;…]['\"’”)\\]*]*");

	private static final Pattern INSIDE = Pattern.compile("(?U)^[(\\[‘'“\"]*\\p{Ll}.*");

	private static final Set<String> DANGLING = Set.of("als", "dan", "dat", "de", "der", "die", "een", "één", "en",
			"haar", "het", "hun", "maar", "of", "omdat", "ons", "onze", "te", "ten", "ter", "van", "vanuit", "voor",
			"waar", "waarbij", "waarin", "zoals", "zodat", "met", "in", "op", "bij", "door", "om", "aan", "naar", "tot",
			"wij", "we", "zijn", "is", "worden", "wordt", "&");

	private Ending() {
	}

	static boolean ended(String text) {
		return ENDED.matcher(text).matches();
	}

	/** Whether something must follow. */
	static boolean dangles(String text) {
		int space = text.lastIndexOf(' ');
		return text.endsWith(",") || text.endsWith("/") || LineJoiner.endsInsideWord(text)
				|| DANGLING.contains(text.substring(space + 1));
	}

	static boolean startsInside(String text) {
		return INSIDE.matcher(text).matches();
	}

	/**
	 * Room that is left behind a line when the next one's first word were on it, in ems;
	 * negative when that word did not fit.
	 */
	static double room(TypeLine line, TypeLine next) {
		double word = next.words().getFirst().right() - next.words().getFirst().left();
		return (line.columnRight() - line.right() - word) / line.size() - 0.25;
	}

}
