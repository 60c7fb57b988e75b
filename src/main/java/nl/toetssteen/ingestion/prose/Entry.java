package nl.toetssteen.ingestion.prose;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A line of a contents list.
 *
 * @param number as printed before the title, or null
 * @param title without number, leaders and page
 * @param indent columns of white space before it
 */
record Entry(@Nullable String number, String title, int indent) {

	/** From this share on a heading in the body is taken for the one in the list. */
	private static final double ALIKE = 0.75;

	/** Whether a heading is this entry, though it need not be spelt the same. */
	boolean isLike(String heading) {
		String own = letters(this.title);
		String other = letters(heading);
		if (own.isEmpty() || other.isEmpty()) {
			return false;
		}
		return own.equals(other) || startsWith(own, other) || startsWith(other, own) || similarity(own, other) >= ALIKE;
	}

	/** One may be the other cut short: "Jeugd" and "Jeugd en toekomst". */
	private boolean startsWith(String longer, String shorter) {
		return shorter.length() >= 4 && longer.startsWith(shorter + " ");
	}

	private static String letters(String text) {
		String plain = Normalizer.normalize(text.replace("&", " en "), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT);
		return plain.replaceAll("[^a-z0-9]+", " ").strip();
	}

	/** Share of letter pairs in common (Sørensen-Dice). */
	private static double similarity(String one, String other) {
		Set<String> first = pairs(one);
		Set<String> second = pairs(other);
		Set<String> common = new TreeSet<>(first);
		common.retainAll(second);
		return first.isEmpty() || second.isEmpty() ? 0 : 2.0 * common.size() / (first.size() + second.size());
	}

	private static Set<String> pairs(String text) {
		Set<String> pairs = new TreeSet<>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}

}
