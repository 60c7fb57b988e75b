package nl.toetssteen.ingestion.pdf.reading;

/**
 * A line as it lies on a page.
 *
 * @param number its place in reading order in the whole document, from 1; what a
 * {@link nl.toetssteen.documents.Place} counts
 * @param text its characters, ligatures taken apart, with single spaces
 */
public record LaidLine(int number, String text, Box box) {

	public int page() {
		return this.box.page();
	}

}
