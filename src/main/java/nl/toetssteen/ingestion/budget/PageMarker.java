package nl.toetssteen.ingestion.budget;

/**
 * What a page says about its own number.
 *
 * @param total number of pages of the document; 0 where it is not printed
 */
record PageMarker(int page, int total) {

	boolean isLast() {
		return this.page == this.total;
	}

}
