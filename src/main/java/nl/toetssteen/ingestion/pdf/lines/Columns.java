package nl.toetssteen.ingestion.pdf.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a page into columns, in reading order: what stands above two columns, the left
 * one, the right one, what stands below them, and so on within each.
 */
final class Columns {

	/** A page with more columns inside columns than this is no page of text. */
	private static final int DEEPEST = 8;

	private final List<List<Atom>> found = new ArrayList<>();

	private final List<Double> gutters = new ArrayList<>();

	private final List<Double> known;

	private Columns(List<Double> known) {
		this.known = known;
	}

	/** The columns of a page of a document that has gutters at these places. */
	static List<List<Atom>> of(List<Atom> atoms, List<Double> known) {
		var columns = new Columns(known);
		columns.divide(atoms, 0);
		return columns.found;
	}

	/** Where the gutters of a page are, in points from its left edge. */
	static List<Double> gutters(List<Atom> atoms) {
		var columns = new Columns(List.of());
		columns.divide(atoms, 0);
		return columns.gutters;
	}

	private void divide(List<Atom> atoms, int depth) {
		if (atoms.isEmpty()) {
			return;
		}
		Gutter gutter = (depth < DEEPEST) ? Gutter.in(atoms, this.known) : null;
		if (gutter == null) {
			this.found.add(atoms);
			return;
		}
		this.gutters.add(gutter.x());
		divide(gutter.above(), depth + 1);
		divide(gutter.left(), depth + 1);
		divide(gutter.right(), depth + 1);
		divide(gutter.below(), depth + 1);
	}

}
