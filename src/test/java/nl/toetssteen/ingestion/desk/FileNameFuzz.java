package nl.toetssteen.ingestion.desk;

import java.nio.charset.StandardCharsets;

import nl.toetssteen.ingestion.UnreadableDocument;

/**
 * For {@code src/fuzz/run}: whatever a browser calls a file, its name becomes one that
 * can be shown and stored.
 */
public final class FileNameFuzz {

	private static final int LONGEST = 150;

	private FileNameFuzz() {
	}

	public static void fuzzerTestOneInput(byte[] bytes) {
		String name = StoredFile.cleaned(new String(bytes, StandardCharsets.UTF_16));
		if (name.isBlank() || name.length() > LONGEST || name.startsWith(".") || name.matches("(?s).*[/\\\\\\p{C}].*")
				|| name.codePoints().anyMatch((c) -> c >= 0xd800 && c <= 0xdfff)) {
			throw new IllegalStateException("A name that deceives: " + name);
		}
		try {
			FileFormat.of(name, bytes);
		}
		catch (UnreadableDocument ex) {
			// It says so itself.
		}
	}

}
