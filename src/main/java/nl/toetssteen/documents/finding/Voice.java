package nl.toetssteen.documents.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The name by which those who wrote a text speak of themselves where others say "we":
 * what wants something time and again, and is a name in the middle of sentences too.
 *
 * @param name such as "Volt" or "Dorpsbelang"; null where nothing is called so
 */
record Voice(@Nullable String name) {

	private static final int FEWEST = 4;

	private static final Pattern WANTS = Pattern
		.compile("(?U)(?:^|[.!?] )(?:(?:De|Het) )?(\\p{Lu}[\\p{L}\\d-]+) (?:wil|kiest|pleit)\\b");

	/** What a party does, in the third person. */
	private static final String DOES = "(?:wil|kiest|pleit|streeft|zet|zorgt|maakt|gaat|investeert|steunt|ondersteunt"
			+ "|stelt|werkt|onderzoekt|stopt|verzet|bouwt|eist|bepleit|stimuleert|bestrijdt|beschermt|verbetert)";

	private static final Pattern SUBORDINATE = Pattern
		.compile("(?iU).*\\b(?:als|dat|omdat|wat|waar\\p{L}*|zoals|zodat|die|hoe|toen|wanneer|of)\\s+(?:de|het)?\\s*");

	/** Hears it in all paragraphs and items of a text. */
	static Voice in(List<String> texts) {
		Map<String, Long> counts = texts.stream()
			.flatMap((text) -> WANTS.matcher(text).results())
			.map((wants) -> wants.group(1))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		Optional<String> most = counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= FEWEST && isName(entry.getKey(), texts))
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey);
		return new Voice(most.orElse(null));
	}

	/** Other words have a capital at the start of a sentence only. */
	private static boolean isName(String word, List<String> texts) {
		Pattern inside = Pattern.compile("(?U)\\p{Ll}\\s" + Pattern.quote(word) + "\\b");
		return texts.stream().filter((text) -> inside.matcher(text).find()).count() >= FEWEST;
	}

	/** Whether a sentence says what they will do or want. */
	boolean commits(String sentence) {
		if (this.name == null || sentence.endsWith("?")) {
			return false;
		}
		String quoted = Pattern.quote(this.name);
		Matcher says = Pattern
			.compile("(?U)\\b" + quoted + "\\s+" + DOES + "\\b|\\b" + DOES + "\\s+(?:de |het )?" + quoted + "\\b")
			.matcher(sentence);
		return says.find() && !SUBORDINATE.matcher(sentence.substring(0, says.start())).matches();
	}

}
