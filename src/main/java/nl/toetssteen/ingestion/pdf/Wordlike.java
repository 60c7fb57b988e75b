package nl.toetssteen.ingestion.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether characters make words. In a garbled text layer the letters are those of the
 * wrong code: there are no vowels where words have them, and no word that everyone uses.
 */
class Wordlike {

	private static final int FEWEST = 30;

	private static final Set<String> USUAL = Set.of("de", "het", "een", "en", "van", "in", "te", "dat", "is", "op",
			"voor", "met", "zijn", "aan", "niet", "om", "wij", "we", "die", "of", "bij", "als", "naar", "door", "over",
			"tot", "uit", "worden", "ook", "the", "and", "to", "for", "totaal", "begroting", "lasten", "baten",
			"saldo");

	private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëïîóöôúüAEIOUY]");

	private static final Pattern LETTERS = Pattern.compile("(?U)\\p{L}{2,}");

	/** Less than this share of usual words no document has. */
	private static final double RARE = 0.05;

	private int all;

	private int common;

	/** Whether the words seen so far, of all pages, are no language we know. */
	boolean isAllGarbled() {
		return this.all > 300 && this.common < RARE * this.all;
	}

	/** Whether the words of a page are no words. */
	boolean isGarbled(List<String> words) {
		List<String> letters = words.stream()
			.map((word) -> word.replaceAll("(?U)^[^\\p{L}]+|[^\\p{L}]+$", ""))
			.filter((word) -> word.length() > 1)
			.toList();
		long plain = letters.stream().filter((word) -> LETTERS.matcher(word).matches()).count();
		long usual = letters.stream().filter((word) -> USUAL.contains(word.toLowerCase(Locale.ROOT))).count();
		this.all += letters.size();
		this.common += (int) usual;
		if (letters.size() < FEWEST) {
			return false;
		}
		long vowels = letters.stream().filter((word) -> VOWELS.matcher(word).find()).count();
		boolean strange = plain * 10 < letters.size() * 7L || vowels * 10 < letters.size() * 6L;
		return usual * 50 < letters.size() && strange;
	}

}
