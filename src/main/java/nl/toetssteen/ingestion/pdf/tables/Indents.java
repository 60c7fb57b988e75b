package nl.toetssteen.ingestion.pdf.tables;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which labels of a table are set in. Codes may stand before labels in a column of their
 * own; rows without one begin there or beside it.
 *
 * @param edge where the table begins
 * @param behind where labels behind codes begin; the same as the edge without codes
 */
record Indents(double edge, double behind) {

	private static final Pattern CODE = Pattern
		.compile("TV ?\\d\\S*|[IVX]{1,4}[.)]?|[A-Z][.)]?|\\d[\\d.-]{0,7}[a-z]?[.)]?");

	/** In ems. */
	private static final double DEPTH = 0.4;

	static Indents of(List<FoundRow> rows) {
		double edge = rows.stream().mapToDouble(FoundRow::left).min().orElse(0);
		double behind = rows.stream().filter(Indents::isCoded).mapToDouble(Indents::behindCode).min().orElse(edge);
		return new Indents(edge, behind);
	}

	boolean has(FoundRow row) {
		if (!row.isLabelled()) {
			return false;
		}
		double deep = DEPTH * row.last().size();
		double left = isCoded(row) ? behindCode(row) : row.left();
		return left > ((left > this.edge + deep) ? this.behind : this.edge) + deep;
	}

	private static boolean isCoded(FoundRow row) {
		List<Part> parts = row.lines().getFirst().parts();
		return parts.size() > 1 && CODE.matcher(parts.getFirst().text()).matches() && !parts.get(1).isFigure();
	}

	private static double behindCode(FoundRow row) {
		return row.lines().getFirst().parts().get(1).left();
	}

}
