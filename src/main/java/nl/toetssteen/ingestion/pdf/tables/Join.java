package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.documents.Node;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.reading.LaidLine;

/**
 * A table that goes on on the next page.
 *
 * @param columns which column of the first part each column of the second is
 */
record Join(List<Integer> columns) {

	/**
	 * Joins the last table of a page with the first of the next, if its columns stand in
	 * the same places and its header is the same, or not printed again.
	 */
	static Optional<Join> of(PageTable first, PageTable next) {
		List<Integer> columns = new ArrayList<>();
		for (Span span : next.columns().spans()) {
			columns.add(at(first.columns(), span));
		}
		boolean fits = !columns.contains(-1) && new HashSet<>(columns).size() == columns.size();
		boolean named = next.head().rows().isEmpty();
		for (int i = 0; fits && !named && i < columns.size(); i++) {
			fits = next.head().columns().get(i).equals(first.head().columns().get(columns.get(i)));
		}
		boolean captioned = next.caption().rows() > 0 && !next.caption().title().equals(first.caption().title());
		return (fits && !captioned) ? Optional.of(new Join(columns)) : Optional.empty();
	}

	private static int at(FigureColumns columns, Span span) {
		int best = -1;
		double most = -6;
		for (int i = 0; i < columns.size(); i++) {
			double shared = columns.spans().get(i).overlap(span);
			if (shared > most) {
				most = shared;
				best = i;
			}
		}
		return best;
	}

	/** One table of two, in the place of the first. */
	static LaidBlock together(LaidBlock first, LaidBlock next) {
		Node.Table one = first.table();
		Node.Table other = next.table();
		if (one == null || other == null) {
			throw new IllegalArgumentException("Not tables");
		}
		List<Node.Table.Row> rows = Stream.concat(one.rows().stream(), other.rows().stream()).toList();
		List<LaidLine> lines = Stream.concat(first.lines().stream(), next.lines().stream()).toList();
		var table = new Node.Table(0, one.title(), one.caption(), one.columns(), rows,
				one.place().through(other.place()));
		return LaidBlock.table(table, first.text() + " " + next.text(), lines);
	}

}
