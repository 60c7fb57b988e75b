package nl.toetssteen.ingestion.pdf.furniture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The numbers pages print: those that are the page's own number in the file plus or minus
 * the same on each page.
 */
class PageNumbers {

	private final Map<Integer, Integer> offsets = new HashMap<>();

	private final int usual;

	/** Numbers in larger type than this on few pages are those of chapters. */
	private final double large;

	/**
	 * Compares the rows of all pages.
	 * @param bodySize size of the type most of the document is set in, in points
	 */
	PageNumbers(List<EdgeRow> rows, double bodySize, int pages) {
		rows.forEach(
				(row) -> row.number().ifPresent((number) -> this.offsets.merge(number - row.page(), 1, Integer::sum)));
		this.usual = this.offsets.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(0);
		boolean most = this.offsets.getOrDefault(this.usual, 0) * 2 > pages;
		this.large = most ? Double.MAX_VALUE : 1.5 * bodySize;
	}

	/** Whether a row prints nothing but the number of its page. */
	boolean has(EdgeRow row) {
		return row.isNumberOnly() && !isOfChapter(row) && label(row).isPresent();
	}

	/** Whether a row prints nothing but a number too large for that of a page. */
	boolean isOfChapter(EdgeRow row) {
		return row.isNumberOnly() && row.size() > this.large;
	}

	/** The number a row prints for its page, if that is what it does. */
	OptionalInt label(EdgeRow row) {
		OptionalInt number = row.number();
		boolean own = number.isPresent() && number.getAsInt() - row.page() == this.usual
				&& this.offsets.getOrDefault(this.usual, 0) > 1;
		return own ? number : OptionalInt.empty();
	}

}
