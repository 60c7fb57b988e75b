package nl.toetssteen.comparison.unspoken.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads the words that say nothing about a subject; a line that starts with # is a
 * remark.
 */
final class LittleWords {

	private LittleWords() {
	}

	static List<String> read() {
		try {
			return new ClassPathResource("comparison/little-words.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
