package nl.toetssteen.ingestion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many of the words of two texts are the same, judged as plainly as can be. */
final class Overlap {

	private Overlap() {
	}

	static double of(String first, String second) {
		Set<String> words = words(first);
		Set<String> others = words(second);
		Set<String> both = new HashSet<>(words);
		both.retainAll(others);
		return 2.0 * both.size() / (words.size() + others.size());
	}

	private static Set<String> words(String text) {
		return new HashSet<>(List.of(text.toLowerCase().split("[^\\p{L}\\p{N}]+")));
	}

}
