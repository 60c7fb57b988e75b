package nl.toetssteen.comparison.unspoken.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/** The words of a document: those it speaks in, and all it can be found by. */
final class DocumentWords {

	// So many words apart the parts of a compound may stand: "voorzieningen in de wijk".
	private static final int NEAR = 5;

	// Between pieces, so that nothing stands near what is in another piece.
	private static final int GAP = 2 * NEAR;

	private static final int LONG_ENOUGH = 5;

	// Tables print "res.fietspad"; a word must not hide behind such a point.
	private static final Pattern JOINED = Pattern.compile("(?<=\\p{L})[./_](?=\\p{L})");

	private static final Pattern DOUBLE_VOWEL = Pattern.compile("([aeou])\\1");

	private final TreeMap<String, NavigableSet<Integer>> places = new TreeMap<>();

	private final Map<String, WordUse> words = new LinkedHashMap<>();

	private final int pieces;

	/**
	 * Reads a document.
	 * @param speaking which pieces hold the words it speaks in; all are searched
	 */
	DocumentWords(List<Piece> pieces, Predicate<Piece> speaking, DutchText dutch) {
		this.pieces = pieces.size();
		int place = 0;
		for (int number = 0; number < pieces.size(); number++) {
			boolean speaks = speaking.test(pieces.get(number));
			String text = JOINED.matcher(pieces.get(number).text()).replaceAll(" ");
			for (Token token : dutch.tokens(text)) {
				place++;
				note(token, place);
				if (speaks) {
					speak(token, number, text.substring(token.start(), token.end()));
				}
			}
			place += GAP;
		}
	}

	private void speak(Token token, int piece, String printed) {
		this.words.computeIfAbsent(plain(token.stem()), (_) -> new WordUse())
			.in(piece, printed.toLowerCase(Locale.ROOT));
	}

	private void note(Token token, int place) {
		note(token.stem(), place);
		token.parts().forEach((part) -> note(part, place));
	}

	private void note(String stem, int place) {
		this.places.computeIfAbsent(plain(stem), (_) -> new TreeSet<>()).add(place);
	}

	/** The words it speaks in, by their plain stem. */
	Map<String, WordUse> words() {
		return this.words;
	}

	/** Number of texts it consists of. */
	int pieces() {
		return this.pieces;
	}

	/**
	 * Whether it uses the word: by itself, as a part of a longer one, or as the beginning
	 * of one.
	 */
	boolean has(String stem) {
		return forms(stem).stream().anyMatch(this::hasForm);
	}

	private boolean hasForm(String plain) {
		String next = this.places.ceilingKey(plain);
		return next != null && (next.equals(plain) || (plain.length() >= LONG_ENOUGH && next.startsWith(plain)));
	}

	/** Whether it uses all these words near each other. */
	boolean hasNear(List<String> stems) {
		List<NavigableSet<Integer>> found = stems.stream()
			.map((stem) -> this.places.get(plain(stem)))
			.filter(Objects::nonNull)
			.toList();
		return !stems.isEmpty() && found.size() == stems.size()
				&& found.getFirst().stream().anyMatch((place) -> found.stream().allMatch((all) -> isNear(all, place)));
	}

	private static boolean isNear(NavigableSet<Integer> places, int place) {
		return !places.subSet(place - NEAR, true, place + NEAR, true).isEmpty();
	}

	/** Stems keep the spelling of a form: duurzaam and duurzame are one word. */
	static String plain(String stem) {
		String single = DOUBLE_VOWEL.matcher(stem).replaceAll("$1");
		return (single.length() > LONG_ENOUGH && single.endsWith("e")) ? single.substring(0, single.length() - 1)
				: single;
	}

	/**
	 * What it may be the same word as: a stem may keep the ending of a verb, as in draagt
	 * and vernieuwd.
	 */
	static List<String> forms(String stem) {
		String plain = plain(stem);
		return (plain.length() >= LONG_ENOUGH && (plain.endsWith("t") || plain.endsWith("d")))
				? List.of(plain, plain.substring(0, plain.length() - 1)) : List.of(plain);
	}

}
