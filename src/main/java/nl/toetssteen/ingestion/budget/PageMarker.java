package nl.toetssteen.ingestion.budget;

import org.jspecify.annotations.Nullable;

/**
 * What a page says about its own number.
 *
 * @param total number of pages of the document; 0 where it is not printed
 */
record PageMarker(int page, int total) {

	static PageMarker of(String page, @Nullable String total) {
		return new PageMarker(Integer.parseInt(page), (total != null) ? Integer.parseInt(total) : 0);
	}

	boolean isLast() {
		return this.page == this.total;
	}

}
