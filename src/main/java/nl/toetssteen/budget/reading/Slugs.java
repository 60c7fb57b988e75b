package nl.toetssteen.budget.reading;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.words.Words;

/**
 * Gives out the readable tails of refs: from a table's own title, behind the number of
 * its programme. A second table with the same title gets "-2".
 */
class Slugs {

	private static final int LONGEST = 60;

	private final Map<String, Integer> given = new HashMap<>();

	String next(@Nullable Integer programme, String title) {
		String words = Words.normalise(title).replaceFirst("^tabel (?=.)", "");
		String slug = ((programme == null) ? "" : "p" + programme + "-") + shortened(words).replace(' ', '-');
		slug = slug.isEmpty() || slug.endsWith("-") ? slug + "tabel" : slug;
		int times = this.given.merge(slug, 1, Integer::sum);
		return (times == 1) ? slug : next(slug, times);
	}

	private String next(String slug, int times) {
		String numbered = slug + "-" + times;
		return (this.given.putIfAbsent(numbered, 1) == null) ? numbered : next(slug, times + 1);
	}

	/** Cut between words, so that a ref stays readable. */
	private static String shortened(String words) {
		if (words.length() <= LONGEST) {
			return words;
		}
		int end = words.lastIndexOf(' ', LONGEST);
		return words.substring(0, (end > 0) ? end : LONGEST);
	}

}
