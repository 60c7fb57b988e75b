package nl.toetssteen.documents.references;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether a text that changed may say something else now. */
final class Rewording {

	/** Words that turn or bound what is said: numbers, negations, more and less. */
	private static final Pattern TURNING = Pattern
		.compile("(?iU)\\d[\\d.,]*|\\b(niet|geen|nooit|niemand|nergens|zonder|wel|alleen|minder|meer|minimaal|maximaal|"
				+ "minstens|hoogstens|hoger|lager|afschaffen|stoppen|schrappen)\\b");

	private static final double MUCH = 0.75;

	private Rewording() {
	}

	static boolean isTelling(String before, String after, double certainty) {
		return certainty < MUCH || !turning(before).equals(turning(after));
	}

	private static List<String> turning(String text) {
		return TURNING.matcher(text)
			.results()
			.map(MatchResult::group)
			.map((word) -> word.toLowerCase(Locale.ROOT).replaceAll("[.,]+$", ""))
			.sorted()
			.toList();
	}

}
