package nl.toetssteen.ingestion.pdf;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** A year behind the word for the kind of document. */
	private static final Pattern NAMED = Pattern.compile(
			"(?iU)(?:verkiezing|programma|akkoord|begroting|jaarstuk|jaarreken|jaarversl)\\w*[^.\\d]{0,30}\\b(20\\d{2})\\b");

	private static final Pattern TOWN = Pattern.compile("(?U)\\b[Gg]emeente\\s+((?:'s-)?\\p{Lu}[\\p{L}-]+)");

	private static final int COVER = 2;

	private static final int TERM = 4;

	private Guess() {
	}

	static GuessedFacts of(List<LaidBlock> blocks) {
		String text = text(blocks, FIRST_PAGES);
		String all = text(blocks, Integer.MAX_VALUE);
		String title = TitleGuess.of(blocks);
		GuessedKind kind = kind(text, title);
		boolean yearly = kind == GuessedKind.BUDGET || kind == GuessedKind.ACCOUNTS;
		Integer from = year(blocks, yearly);
		Optional<MatchResult> term = yearly ? Optional.empty() : term(text, all);
		if (term.isPresent()) {
			from = Integer.valueOf(term.get().group(1));
		}
		return new GuessedFacts(kind, title, town(all), from,
				term.isPresent() ? Integer.valueOf(term.get().group(2)) : last(kind, from));
	}

	/** Further on, a programme names the years it looks back on. */
	private static @Nullable Integer year(List<LaidBlock> blocks, boolean yearly) {
		String first = text(blocks, FIRST_PAGES);
		String cover = text(blocks, COVER);
		return Stream.of(mostOf(NAMED, cover), mostOf(NAMED, first), mostOf(YEAR, yearly ? first : cover))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static String text(List<LaidBlock> blocks, int pages) {
		return blocks.stream()
			.filter((block) -> block.page() <= pages)
			.map(LaidBlock::text)
			.collect(Collectors.joining("\n"));
	}

	/** The term the first pages name, or else one that the whole text names often. */
	private static Optional<MatchResult> term(String first, String all) {
		Optional<MatchResult> named = PERIOD.matcher(first).results().filter(Guess::isTerm).findFirst();
		Map<String, Long> counts = PERIOD.matcher(all)
			.results()
			.filter(Guess::isTerm)
			.collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
		return named.or(() -> PERIOD.matcher(all)
			.results()
			.filter(Guess::isTerm)
			.filter((period) -> counts.getOrDefault(period.group(), 0L) > 2)
			.findFirst());
	}

	/** A council that was elected in a year sits for four. */
	private static @Nullable Integer last(GuessedKind kind, @Nullable Integer from) {
		boolean term = kind == GuessedKind.PROGRAMME || kind == GuessedKind.AGREEMENT;
		return (from != null && term) ? Integer.valueOf(from + TERM) : from;
	}

	/** A council or a parliament sits for four years or less. */
	private static boolean isTerm(MatchResult period) {
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

	/** Whether a text names a kind of document. */
	static boolean saysKind(String text) {
		return WORDS.values().stream().anyMatch((words) -> words.matcher(text).find());
	}

	private static @Nullable String town(String text) {
		Map<String, Integer> counts = new HashMap<>();
		TOWN.matcher(text).results().forEach((found) -> counts.merge(found.group(1), 1, Integer::sum));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
	}

	private static @Nullable Integer mostOf(Pattern pattern, String text) {
		Map<String, Integer> counts = new HashMap<>();
		pattern.matcher(text).results().forEach((found) -> counts.merge(found.group(1), 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map((entry) -> Integer.valueOf(entry.getKey()))
			.orElse(null);
	}

}
