package nl.toetssteen.documents.quantities.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists beside the code: one entry a line, # starts a remark. */
public final class WordList {

	private WordList() {
	}

	/** The entries of a list. */
	public static Set<String> of(String name) {
		return Set.copyOf(lines(name));
	}

	/** Lines "word,meaning" as a map. */
	public static Map<String, String> pairs(String name) {
		Map<String, String> pairs = new HashMap<>();
		lines(name).forEach((line) -> pairs.put(line.split(",")[0], line.split(",")[1]));
		return Map.copyOf(pairs);
	}

	private static List<String> lines(String name) {
		try (InputStream in = WordList.class.getResourceAsStream("/quantities/" + name)) {
			if (in == null) {
				throw new IllegalStateException("No word list " + name);
			}
			return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.map((line) -> line.replaceFirst("#.*", "").strip())
				.filter((line) -> !line.isEmpty())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
