package nl.toetssteen.comparison.differences;

import java.util.List;

import nl.toetssteen.documents.quantities.Measure;
import nl.toetssteen.documents.quantities.Quantity;
import nl.toetssteen.documents.quantities.QuantityReader;

/**
 * Reads headings. A bare number in one is its place among the others ("Haven 2. Beheer")
 * or a year it is about; a share, an amount or what stands behind a colon is said.
 */
final class Headings {

	private Headings() {
	}

	static List<Quantity> read(String heading) {
		return QuantityReader.read(heading).stream().filter((quantity) -> isSaid(quantity, heading)).toList();
	}

	private static boolean isSaid(Quantity quantity, String heading) {
		String unit = quantity.measure().unit();
		boolean bare = unit.equals(Measure.COUNT) || unit.equals(Measure.YEAR);
		return !bare || heading.substring(0, quantity.start()).contains(":");
	}

}
