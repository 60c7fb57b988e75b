package nl.toetssteen.ingestion.budget;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The title of a part of a budget.
 *
 * @param number the programme's number; null for other parts, whose number counts within
 * a group ("Bijlage 2.") and stays in the title
 */
record PartTitle(@Nullable Integer number, String text) {

	private static final Pattern PROGRAMME = Pattern.compile("(?iU)programma\\s+(\\d{1,2})\\s*[.:–-]?\\s+(.*\\p{L}.*)");

	private static final Pattern LABELLED = Pattern
		.compile("(?iU)(hoofdlijnen|hoofdstuk|deel|paragraaf|bijlage|onderdeel|(financiële|beleids)\\s?begroting)"
				+ "\\s+([A-H]|[IVX]+|\\d{1,2})\\s*[.:–-]?\\s+\\p{Lu}.*");

	private static final Pattern UNNUMBERED = Pattern
		.compile("(?U)(Paragraaf|Bijlage|PARAGRAAF|BIJLAGE)[: ]\\s*\\p{Lu}.*");

	private static final Pattern PLAIN = Pattern.compile("(\\d{1,2})\\.?\\s+(\\p{Lu}.*)");

	private static final Pattern CODE = Pattern.compile("(\\d{1,2})\\.1\\D.*");

	/** A title that says by itself that it opens a part: "Paragraaf 3. Financiering". */
	static Optional<PartTitle> labelled(String text) {
		Matcher programme = PROGRAMME.matcher(text);
		if (programme.matches()) {
			return Optional.of(new PartTitle(Integer.valueOf(programme.group(1)), programme.group(2)));
		}
		boolean labelled = LABELLED.matcher(text).matches() || UNNUMBERED.matcher(text).matches();
		return labelled ? Optional.of(new PartTitle(null, text)) : Optional.empty();
	}

	/** Whether a line is the title of a part with a group and a number of its own. */
	static boolean startsPart(String line) {
		return LABELLED.matcher(line).matches() && !Wording.endsSentence(line);
	}

	/** A title with only a number before it, which may as well be an item of a list. */
	static Optional<PartTitle> plain(String text) {
		Matcher matcher = PLAIN.matcher(text);
		return matcher.matches() ? Optional.of(new PartTitle(Integer.valueOf(matcher.group(1)), matcher.group(2)))
				: Optional.empty();
	}

	/** The programme whose first goal a heading is: 2 for "2.1 …"; else empty. */
	static Optional<Integer> firstGoalOf(String text) {
		Matcher matcher = CODE.matcher(text);
		return (Wording.codeDepth(text) == 1 && matcher.matches()) ? Optional.of(Integer.valueOf(matcher.group(1)))
				: Optional.empty();
	}

}
