package nl.toetssteen.documents.references.aligning;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a text, without case and punctuation.
 *
 * @param key the words in their order; two texts with one key say the same
 * @param counts how often each stands there
 */
record Words(String key, Map<String, Integer> counts) {

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** A minus sign before a number is what the number says. */
	private static final Pattern MINUS = Pattern.compile("(?<![\\p{L}\\p{N}])[-\u2212\u2013](?=\\d)");

	static Words of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		String key = BETWEEN.matcher(MINUS.matcher(plain).replaceAll(" min")).replaceAll(" ").strip();
		Map<String, Integer> counts = new LinkedHashMap<>();
		if (!key.isEmpty()) {
			for (String word : key.split(" ")) {
				counts.merge(word, 1, Integer::sum);
			}
		}
		return new Words(key, counts);
	}

	Words and(Words other) {
		Map<String, Integer> both = new LinkedHashMap<>(this.counts);
		other.counts.forEach((word, count) -> both.merge(word, count, Integer::sum));
		return new Words((this.key + " " + other.key).strip(), both);
	}

	int size() {
		return this.counts.size();
	}

}
