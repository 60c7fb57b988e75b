package nl.toetssteen.ingestion;

import java.nio.charset.StandardCharsets;

/**
 * For {@code src/fuzz/run}: any text as the list of documents; each row gives facts or
 * says what is wrong with it.
 */
public final class ManifestFuzz {

	private ManifestFuzz() {
	}

	public static void fuzzerTestOneInput(byte[] bytes) {
		try {
			Manifest.parse(new String(bytes, StandardCharsets.UTF_8)).entries().forEach(ManifestFuzz::check);
		}
		catch (UnreadableDocument ex) {
			// The table itself cannot be read.
		}
	}

	private static void check(Manifest.Entry entry) {
		if ((entry.facts() == null) == (entry.problem() == null)) {
			throw new IllegalStateException("Neither facts nor a problem, or both: " + entry);
		}
	}

}
