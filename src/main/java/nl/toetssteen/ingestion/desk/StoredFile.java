package nl.toetssteen.ingestion.desk;

import java.text.Normalizer;

/**
 * A file as it was received.
 *
 * @param name without folders and signs that do not print
 * @param sha256 hash of its bytes, in lower case hexadecimal
 * @param size in bytes
 */
public record StoredFile(String name, String sha256, long size, FileFormat format) {

	private static final int LONGEST_NAME = 150;

	/** What is left of a file's name when all that could deceive is taken off. */
	static String cleaned(String given) {
		String name = Normalizer.normalize(given, Normalizer.Form.NFC);
		name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		// Control and format characters (also those that turn the reading direction).
		name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "").replaceAll("[\\s\\p{Z}]+", " ").strip();
		name = name.replaceAll("^[.\\s]+", "");
		if (name.length() > LONGEST_NAME) {
			// A sign that the cut went through is no sign any more.
			name = (name.substring(0, 100) + "…" + name.substring(name.length() - 40)).replaceAll("\\p{Cs}", "");
		}
		return name.isEmpty() ? "bestand zonder naam" : name;
	}

}
