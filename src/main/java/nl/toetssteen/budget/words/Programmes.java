package nl.toetssteen.budget.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The programmes of a budget.
 *
 * @param titles title of each programme by its number
 */
public record Programmes(Map<Integer, String> titles) {

	private static final Pattern NUMBERED = Pattern.compile("(?:programma )?(\\d{1,2}) (.+)");

	public Programmes {
		titles = new LinkedHashMap<>(titles);
	}

	/** Whether a label is the title of a programme, with or without its number. */
	public boolean isTitle(String label) {
		return named(label).isPresent();
	}

	/** The programme a label names by its title: "Programma 1. Wonen", "Wonen". */
	public Optional<Integer> named(String label) {
		String words = Words.normalise(label);
		Matcher numbered = NUMBERED.matcher(words);
		String title = numbered.matches() ? numbered.group(2) : words;
		return this.titles.entrySet()
			.stream()
			.filter((programme) -> Words.normalise(programme.getValue()).equals(title))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/**
	 * The programme a row is about: by its title, or else by a number printed before the
	 * label.
	 */
	public Optional<Integer> of(@Nullable String code, String label) {
		return named(label).or(() -> byNumber(code)).or(() -> byNumber(leadingNumber(label)));
	}

	private static @Nullable String leadingNumber(String label) {
		Matcher numbered = NUMBERED.matcher(Words.normalise(label));
		return numbered.matches() ? numbered.group(1) : null;
	}

	private Optional<Integer> byNumber(@Nullable String code) {
		String digits = (code == null) ? "" : code.replaceAll("[.\\s]+$", "");
		return digits.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(digits)).filter(this.titles::containsKey)
				: Optional.empty();
	}

}
