package nl.toetssteen.ingestion.pdf.reading;

/**
 * Something an editor should look at.
 *
 * @param page the page it is about, or 0 for the whole document
 * @param sentence what is the matter, in Dutch
 */
public record ReadingWarning(int page, Severity severity, String sentence) {

	/** How bad it is, worst first. */
	public enum Severity {

		/** It could do something with the computer of who opens the file. */
		HARMFUL,
		/** Words of the document are missing from the reading. */
		MISSING,
		/** It may have been read wrongly. */
		DOUBTFUL,
		/** Good to know. */
		NOTE

	}
}
