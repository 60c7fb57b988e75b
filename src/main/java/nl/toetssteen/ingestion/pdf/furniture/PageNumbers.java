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

	PageNumbers(List<EdgeRow> rows) {
		rows.forEach(
				(row) -> row.number().ifPresent((number) -> this.offsets.merge(number - row.page(), 1, Integer::sum)));
		this.usual = this.offsets.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(0);
	}

	/** Whether a row prints nothing but the number of its page. */
	boolean has(EdgeRow row) {
		return row.isNumberOnly() && label(row).isPresent();
	}

	/** The number a row prints for its page, if that is what it does. */
	OptionalInt label(EdgeRow row) {
		OptionalInt number = row.number();
		boolean own = number.isPresent() && number.getAsInt() - row.page() == this.usual
				&& this.offsets.getOrDefault(this.usual, 0) > 1;
		return own ? number : OptionalInt.empty();
	}

}
