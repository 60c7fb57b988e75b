package nl.toetssteen.search.dutch;

import java.io.IOException;
import java.util.Map;
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

	private final Map<String, String> irregular;

	private final Map<String, String> cache = new ConcurrentHashMap<>();

	Stems() throws IOException {
		this.irregular = WordList.pairs("/search/irregular.csv");
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

	private static String stem(String word) {
		// Short words and codes only lose by it: "ov", "wmo", "2026", "6.71".
		if (word.length() < 4 || !word.chars().allMatch(Character::isLetter)) {
			return word;
		}
		var stemmer = new KpStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

}
