package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.LineJoiner;

/**
 * A line of a table below its header, divided over its columns.
 *
 * @param left left edge of its label
 */
record BodyLine(WordRow row, String label, double left, boolean bold, TreeMap<Integer, Part> cells, String note) {

	private static final Pattern INSIDE = Pattern.compile("(?U)[(\\[‘'“\"]*\\p{Ll}.*|\\(.*");

	private static final Pattern DANGLES = Pattern
		.compile("(?iU).*([,/&(]|\\b(en|of|van|de|het|een|voor|met|in|op|bij|per|aan|tot|door|om|t\\.b\\.v\\.))");

	static BodyLine of(WordRow row, FigureColumns columns) {
		List<String> label = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		var cells = new TreeMap<Integer, Part>();
		double left = row.left();
		boolean bold = row.parts().getFirst().isBold();
		List<Part> figures = row.figures();
		for (Part part : row.parts().stream().flatMap((part) -> part.cutAt(columns.remarks()).stream()).toList()) {
			int column = columns.at(part);
			boolean cell = column >= 0 && part.left() > columns.left() - 8 * part.size() && !cells.containsKey(column);
			if (cell && (figures.contains(part) || !figures.isEmpty() && part.left() > columns.left() - part.size())) {
				cells.put(column, part);
			}
			else {
				(part.left() < Math.min(columns.left(), columns.remarks() - 2) ? label : notes).add(part.text());
			}
		}
		return new BodyLine(row, String.join(" ", label), left, bold, cells, String.join(" ", notes));
	}

	boolean isLabelled() {
		return !this.label.isEmpty();
	}

	boolean hasCells() {
		return !this.cells.isEmpty();
	}

	double y() {
		return this.row.y();
	}

	/** Whether it starts inside a phrase. */
	boolean startsInside() {
		return INSIDE.matcher(this.label).matches();
	}

	/** Whether its label must go on. */
	boolean dangles() {
		return LineJoiner.endsInsideWord(this.label) || DANGLES.matcher(this.label).matches();
	}

	/** Whether another line is the next one, set alike. */
	boolean isNextTo(BodyLine other) {
		return Math.abs(other.y() - y()) < 1.9 * this.row.size() && this.bold == other.bold;
	}

}
