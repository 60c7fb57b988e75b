package nl.toetssteen.themes.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.toetssteen.themes.words.DutchWords.Word;
import nl.toetssteen.themes.words.SearchWord.Form;

/**
 * Search words of several subjects. A phrase goes before its words, a whole word before a
 * part of a compound, and a longer part before a shorter one, so that the most telling
 * reading of a word is the only one that counts.
 */
public class Vocabulary {

	private static final int LONGEST_PHRASE = 4;

	// Shorter starts and ends turn up in words they have nothing to do with.
	private static final int SHORTEST_PART = 3;

	private final Map<Form, Map<String, List<SearchWord>>> words = new HashMap<>();

	/**
	 * Adds search words of one subject.
	 * @param written as an editor writes them: {@code huurder}, {@code woning-},
	 * {@code -zorg}, {@code =zorg}, {@code sociale huur}
	 * @throws IllegalArgumentException when one of them holds no word
	 */
	public void add(String subject, double weight, Collection<String> written) {
		for (String text : written) {
			SearchWord word = SearchWord.parse(subject, weight, text);
			this.words.computeIfAbsent(word.form(), (_) -> new HashMap<>())
				.computeIfAbsent(word.key(), (_) -> new ArrayList<>())
				.add(word);
		}
	}

	/** Words that are not to be taken for a compound of a search word. */
	public void ignore(Collection<String> written) {
		add("", 0, written);
	}

	/** All search words in a text, in order. */
	public List<Hit> find(String text) {
		List<Word> words = DutchWords.of(text);
		List<Hit> hits = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			at += findAt(words, at, hits);
		}
		return hits;
	}

	private int findAt(List<Word> words, int at, List<Hit> hits) {
		for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 1; length--) {
			List<Word> phrase = words.subList(at, at + length);
			List<SearchWord> found = get(Form.STEM, join(phrase, true));
			if (!found.isEmpty()) {
				add(found, join(phrase, false), hits);
				return length;
			}
		}
		add(single(words.get(at)), words.get(at).printed(), hits);
		return 1;
	}

	private List<SearchWord> single(Word word) {
		List<SearchWord> whole = new ArrayList<>(get(Form.EXACT, word.plain()));
		whole.addAll(get(Form.STEM, word.stem()));
		return whole.isEmpty() ? parts(word) : whole;
	}

	private List<SearchWord> parts(Word word) {
		List<SearchWord> parts = new ArrayList<>(start(word.plain()));
		List<SearchWord> ends = end(word.plain());
		parts.addAll(ends.isEmpty() ? end(word.stem()) : ends);
		return parts;
	}

	private List<SearchWord> start(String word) {
		for (int length = word.length(); length >= SHORTEST_PART; length--) {
			List<SearchWord> found = get(Form.START, word.substring(0, length));
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	private List<SearchWord> end(String word) {
		// From the second letter: a word is no compound of itself.
		for (int from = 1; from <= word.length() - SHORTEST_PART; from++) {
			List<SearchWord> found = get(Form.END, word.substring(from));
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	private List<SearchWord> get(Form form, String key) {
		return this.words.getOrDefault(form, Map.of()).getOrDefault(key, List.of());
	}

	private static void add(List<SearchWord> found, String printed, List<Hit> hits) {
		found.stream()
			.filter((word) -> word.weight() > 0)
			.forEach((word) -> hits.add(new Hit(word.subject(), word.weight(), word.key(), printed)));
	}

	private static String join(List<Word> words, boolean stems) {
		return words.stream().map((word) -> stems ? word.stem() : word.printed()).collect(Collectors.joining(" "));
	}

}
