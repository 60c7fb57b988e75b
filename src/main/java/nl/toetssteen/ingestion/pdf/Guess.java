package nl.toetssteen.ingestion.pdf;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.toetssteen.documents.SetAside.Reason;
import nl.toetssteen.ingestion.pdf.reading.GuessedFacts;
import nl.toetssteen.ingestion.pdf.reading.GuessedKind;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import org.jspecify.annotations.Nullable;

/** Guesses from its words what a document is, of which town and about which years. */
final class Guess {

	/** Pages on which a document says what it is. */
	private static final int FIRST_PAGES = 6;

	private static final Map<GuessedKind, Pattern> WORDS = new EnumMap<>(Map.of(GuessedKind.PROGRAMME,
			Pattern.compile("(?i)(verkiezings|kies)programma|verkiezingen"), GuessedKind.AGREEMENT,
			Pattern.compile("(?i)(coalitie|bestuurs|college|raads|regeer)(-?akkoord|programma)"), GuessedKind.BUDGET,
			Pattern.compile("(?i)(programma|meerjaren|concept)?begroting"), GuessedKind.ACCOUNTS,
			Pattern.compile("(?i)jaarstukken|jaarrekening|programmarekening|jaarverslag")));

	private static final Pattern PERIOD = Pattern.compile("\\b(20\\d{2})\\s*[-–—/]\\s*(20\\d{2})\\b");

	private static final Pattern YEAR = Pattern.compile("\\b(20\\d{2})\\b");

	private static final Pattern TOWN = Pattern.compile("(?U)\\b[Gg]emeente\\s+((?:'s-)?\\p{Lu}[\\p{L}-]+)");

	private Guess() {
	}

	static GuessedFacts of(List<LaidBlock> blocks) {
		List<LaidBlock> first = blocks.stream().filter((block) -> block.page() <= FIRST_PAGES).toList();
		String text = first.stream().map(LaidBlock::text).collect(Collectors.joining("\n"));
		String all = blocks.stream().map(LaidBlock::text).collect(Collectors.joining("\n"));
		GuessedKind kind = kind(text, title(first));
		Matcher period = PERIOD.matcher(text + '\n' + all);
		boolean yearly = kind == GuessedKind.BUDGET || kind == GuessedKind.ACCOUNTS;
		boolean spans = !yearly && period.find() && isTerm(period);
		Integer from = spans ? Integer.valueOf(period.group(1)) : mostOf(YEAR, text);
		return new GuessedFacts(kind, title(first), town(all), from, spans ? Integer.valueOf(period.group(2)) : from);
	}

	/** A council or a parliament sits for four years or less. */
	private static boolean isTerm(Matcher period) {
		int years = Integer.parseInt(period.group(2)) - Integer.parseInt(period.group(1));
		return years > 0 && years < 6;
	}

	private static GuessedKind kind(String text, @Nullable String title) {
		GuessedKind best = GuessedKind.OTHER;
		double most = 0;
		for (Map.Entry<GuessedKind, Pattern> words : WORDS.entrySet()) {
			double found = words.getValue().matcher(text).results().count()
					+ ((title != null) ? 5.0 * words.getValue().matcher(title).results().count() : 0);
			if (found > most) {
				most = found;
				best = words.getKey();
			}
		}
		return best;
	}

	/** What is set largest on the first pages. */
	private static @Nullable String title(List<LaidBlock> first) {
		return first.stream()
			.filter((block) -> block.page() <= 2 && block.reason() != Reason.CONTENTS && block.text().length() > 3
					&& block.text().length() < 160)
			.max(Comparator.comparingDouble((block) -> block.lines().getFirst().box().height()))
			.map(LaidBlock::text)
			.orElse(null);
	}

	private static @Nullable String town(String text) {
		Map<String, Integer> counts = new HashMap<>();
		TOWN.matcher(text).results().forEach((found) -> counts.merge(found.group(1), 1, Integer::sum));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
	}

	private static @Nullable Integer mostOf(Pattern pattern, String text) {
		Map<String, Integer> counts = new HashMap<>();
		pattern.matcher(text).results().forEach((found) -> counts.merge(found.group(), 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map((entry) -> Integer.valueOf(entry.getKey()))
			.orElse(null);
	}

}
