package nl.toetssteen.linking.lineage.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how firmly a text says things, by the expressions of a list. */
class Manners {

	static final String LIST = "/linking/lineage-wording.txt";

	// What stands between is an adjective, not "in" or "van".
	private static final Pattern NEXT = Pattern.compile("\\s+([\\p{L}\\d-]+)(?:(?<=\\p{L}{4})\\s+([\\p{L}\\d-]+))?");

	private final Map<Manner, Pattern> patterns = new EnumMap<>(Manner.class);

	Manners() {
		for (String line : DataFile.lines(LIST)) {
			String[] halves = line.split(":", 2);
			this.patterns.put(Manner.named(halves[0]), pattern(halves[1].split(",")));
		}
	}

	// The longest first: "zo snel mogelijk" is not "zo veel".
	private static Pattern pattern(String[] expressions) {
		List<String> choices = new ArrayList<>();
		for (String expression : expressions) {
			// The list holds letters, digits and spaces only, nothing that means more to
			// a pattern.
			choices.add(expression.strip().replace(" … ", "\\b[^.!?;]{1,80}?\\b").replace(" ", "\\s+"));
		}
		choices.sort((one, other) -> other.length() - one.length());
		return Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", choices) + ")(?![\\p{L}\\d])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** What a text says in this manner, as printed, in lower case, each once. */
	List<String> in(String text, Manner manner) {
		List<String> found = new ArrayList<>();
		Matcher matcher = this.patterns.get(manner).matcher(text);
		while (matcher.find()) {
			found.add(matcher.group().toLowerCase(Locale.ROOT));
		}
		return found.stream().distinct().toList();
	}

	/**
	 * Where a text says this right before one of these words, at most one other between:
	 * "meer betaalbare woningen". As printed, in lower case.
	 */
	List<String> before(String text, Manner manner, List<String> words) {
		List<String> found = new ArrayList<>();
		Matcher matcher = this.patterns.get(manner).matcher(text);
		while (matcher.find()) {
			Matcher next = NEXT.matcher(text.substring(matcher.end()));
			if (next.lookingAt()) {
				said(matcher.group(), next, words).ifPresent(found::add);
			}
		}
		return found;
	}

	private static Optional<String> said(String manner, Matcher next, List<String> words) {
		String first = next.group(1).toLowerCase(Locale.ROOT);
		String said = manner.toLowerCase(Locale.ROOT) + " " + first;
		String second = (next.group(2) != null) ? next.group(2).toLowerCase(Locale.ROOT) : "";
		if (words.contains(second)) {
			return Optional.of(said + " " + second);
		}
		return words.contains(first) ? Optional.of(said) : Optional.empty();
	}

	/** What the second text says in this manner and the first does not. */
	List<String> added(String first, String second, Manner manner) {
		List<String> there = in(first, manner);
		return in(second, manner).stream().filter((word) -> !there.contains(word)).toList();
	}

}
