package nl.toetssteen.search.dutch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists that are data: one entry a line, # starts a remark. */
final class WordList {

	private WordList() {
	}

	/** The lines of a list without remarks and blank lines. */
	static List<String> lines(String resource) throws IOException {
		try (InputStream in = WordList.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IOException("No word list " + resource);
			}
			return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.map((line) -> line.replaceFirst("#.*", "").strip())
				.filter((line) -> !line.isEmpty())
				.toList();
		}
	}

	/** The words of dictionary lines, folded, without the flags behind the slash. */
	static Set<String> words(List<String> dictionary) {
		return dictionary.stream().map((line) -> fold(line.split("/", 2)[0])).collect(Collectors.toSet());
	}

	/** Lines of "form,word" as a map. */
	static Map<String, String> pairs(String resource) throws IOException {
		return lines(resource).stream()
			.map((line) -> line.split(","))
			.collect(Collectors.toMap((pair) -> fold(pair[0]), (pair) -> fold(pair[1]), (first, second) -> first));
	}

	/** Lower case without accents; the ligature ĳ is two letters. */
	static String fold(String word) {
		String lower = word.strip().toLowerCase(Locale.ROOT);
		if (lower.chars().allMatch((letter) -> letter < 0x80)) {
			return lower;
		}
		String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD);
		return plain.replaceAll("\\p{M}+", "").replace('’', '\'');
	}

}
