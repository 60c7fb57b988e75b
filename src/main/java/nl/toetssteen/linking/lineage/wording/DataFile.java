package nl.toetssteen.linking.lineage.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads lists that are data and not code: one entry a line, # starts a remark. */
public final class DataFile {

	private DataFile() {
	}

	/** The lines without remarks and blank lines. */
	public static List<String> lines(String resource) {
		try (InputStream in = DataFile.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("No list " + resource);
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
