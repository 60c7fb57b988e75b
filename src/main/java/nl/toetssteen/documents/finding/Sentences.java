package nl.toetssteen.documents.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides running text into sentences. */
final class Sentences {

	/**
	 * An end mark, what closes with it, and a space before something that can open a
	 * sentence.
	 */
	private static final Pattern END = Pattern.compile("(?U)[.!?…]+['\"’”)\\]]*(?=\\s+['\"‘“(\\[]*[\\p{Lu}\\d])");

	private static final Pattern ABBREVIATION = Pattern.compile(
			"(?iU).*\\b(o\\.a|b\\.v|bijv|c\\.q|d\\.w\\.z|d\\.m\\.v|t\\.o\\.v|i\\.p\\.v|i\\.v\\.m|m\\.b\\.t|m\\.n|n\\.a\\.v|z\\.s\\.m|"
					+ "art|blz|ca|dhr|dr|drs|enz|etc|incl|excl|ing|ir|max|mevr|min|mr|nr|prof|resp|st|\\p{Lu})\\.");

	private Sentences() {
	}

	/**
	 * A sentence.
	 *
	 * @param from first character in the text
	 * @param to character after its last
	 */
	record Found(int from, int to, String text) {
	}

	static List<Found> of(String text) {
		List<Found> found = new ArrayList<>();
		Matcher end = END.matcher(text);
		int from = 0;
		while (end.find()) {
			if (!ABBREVIATION.matcher(text.substring(from, end.end())).matches()) {
				found.add(new Found(from, end.end(), text.substring(from, end.end())));
				from = end.end() + 1;
			}
		}
		if (from < text.length()) {
			found.add(new Found(from, text.length(), text.substring(from)));
		}
		return found;
	}

}
