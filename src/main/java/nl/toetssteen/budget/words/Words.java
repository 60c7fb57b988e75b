package nl.toetssteen.budget.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Text reduced to what tells it apart from other text. */
public final class Words {

	private Words() {
	}

	/** Lower case letters and digits without accents, words one space apart. */
	public static String normalise(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", " ")
			.strip();
	}

	/** The different words of a text, normalised, in their order. */
	public static Set<String> of(String text) {
		Set<String> words = new LinkedHashSet<>(Arrays.asList(normalise(text).split(" ")));
		words.remove("");
		return words;
	}

	/** Text with every run of white space, no-break spaces included, as one space. */
	public static String collapse(String text) {
		return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
	}

}
