package nl.toetssteen.ingestion.prose;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/**
 * About how wide text is in print, in ems. Widths are those of Helvetica, from Adobe's
 * font metrics; other sans-serif types differ by about the same factor on each line, and
 * lines are only compared with lines of the same document.
 */
final class PrintedWidth {

	private static final int USUAL = 556;

	private static final Map<Integer, String> CHARACTERS = Map.ofEntries(Map.entry(191, "'"), Map.entry(222, "ijl‘’"),
			Map.entry(278, " !,./:;[]ftI"), Map.entry(333, "()-r“”"), Map.entry(500, "ckJsvxyz"), Map.entry(611, "FTZ"),
			Map.entry(667, "&ABEKPSVXY"), Map.entry(722, "wCDHNRU"), Map.entry(778, "GOQ"), Map.entry(833, "mM"),
			Map.entry(889, "%"), Map.entry(944, "W"), Map.entry(1000, "…—"));

	private static final Map<Character, Integer> WIDTHS = new TreeMap<>();

	static {
		CHARACTERS.forEach((width, letters) -> letters.chars().forEach((c) -> WIDTHS.put((char) c, width)));
	}

	private PrintedWidth() {
	}

	static double of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return plain.chars().mapToDouble((c) -> WIDTHS.getOrDefault((char) c, USUAL)).sum() / 1000;
	}

}
