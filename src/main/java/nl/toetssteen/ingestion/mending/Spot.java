package nl.toetssteen.ingestion.mending;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Where a piece stands: by its own words, so that it is found again when the pieces
 * around it are read otherwise.
 *
 * @param page the page it starts on; 0 where none is known
 * @param text its words, or of a table its title and first row
 * @param occurrence how manieth with those words on that page, from 0
 */
public record Spot(int page, String text, int occurrence) {

	static Spot of(@Nullable Integer page, String text, int occurrence) {
		return new Spot((page == null) ? 0 : page, plain(text), occurrence);
	}

	/** In one line, as the value of a mending that names another piece. */
	public String written() {
		return this.page + " " + this.occurrence + " " + this.text;
	}

	/**
	 * Reads what {@link #written} wrote.
	 * @throws IllegalArgumentException when it is something else
	 */
	static Spot parse(String written) {
		String[] parts = written.split(" ", 3);
		if (parts.length < 3) {
			throw new IllegalArgumentException("No spot: " + written);
		}
		return new Spot(Integer.parseInt(parts[0]), parts[2], Integer.parseInt(parts[1]));
	}

	/** Without what another reading may differ in: spaces and hyphens at line ends. */
	static String plain(String text) {
		return text.replaceAll("[\\s\\p{Z}\u00ad]+", " ").strip().toLowerCase(Locale.ROOT);
	}

}
