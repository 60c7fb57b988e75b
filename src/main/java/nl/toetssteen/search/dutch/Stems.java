package nl.toetssteen.search.dutch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.tartarus.snowball.ext.KpStemmer;

/**
 * Reduces a Dutch word to its stem with the algorithm of Kraaij and Pohlmann, after
 * looking it up among the irregular forms (steden, leden, schepen …) that no algorithm
 * finds.
 */
class Stems {

	// Words come back all the time; without a bound a stranger's queries would fill
	// memory.
	private static final int KEPT = 200_000;

	private final Set<String> words;

	private final Map<String, String> irregular = new HashMap<>();

	private final Map<String, String> endings = new HashMap<>();

	private final Map<String, String> cache = new ConcurrentHashMap<>();

	/**
	 * Learns the irregular forms.
	 * @param words the words of the dictionary, folded
	 */
	Stems(Set<String> words) throws IOException {
		this.words = words;
		WordList.pairs("/search/irregular.csv").forEach((form, word) -> {
			if (form.startsWith("~")) {
				this.endings.put(form.substring(1), word);
			}
			this.irregular.put(form.replace("~", ""), word);
		});
	}

	/**
	 * The stem of a word.
	 * @param word in lower case, without accents
	 */
	String of(String word) {
		String found = this.cache.get(word);
		if (found != null) {
			return found;
		}
		String known = this.irregular.get(word);
		String stem = (known != null) ? known : stem(word);
		if (this.cache.size() < KEPT) {
			this.cache.put(word, stem);
		}
		return stem;
	}

	private String stem(String word) {
		// Plurals of words that end in a vowel: boa's, foto's, wc's
		if (word.endsWith("'s") && word.length() > 3) {
			return of(word.substring(0, word.length() - 2));
		}
		// Short words and codes only lose by it: "ov", "wmo", "2026", "6.71".
		if (word.length() < 4 || !word.chars().allMatch(Character::isLetter)) {
			return word;
		}
		for (Map.Entry<String, String> ending : this.endings.entrySet()) {
			if (word.endsWith(ending.getKey()) && word.length() > ending.getKey().length() + 2) {
				return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
			}
		}
		return regular(word);
	}

	private String regular(String word) {
		var stemmer = new KpStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		String stem = stemmer.getCurrent();
		// The s of fiets, prijs or kans is no plural: without it nothing is left.
		boolean ownS = word.endsWith("s") && stem.equals(word.substring(0, word.length() - 1))
				&& this.words.contains(word) && !this.words.contains(stem);
		return ownS ? word : stem;
	}

}
