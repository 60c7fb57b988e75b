package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the columns of figures stand: figures below each other are one column.
 *
 * @param spans from left to right
 * @param remarks where a column of words begins between the labels and the figures; far
 * to the right without one
 */
record FigureColumns(List<Span> spans, double remarks) {

	private static final double NONE = 1e6;

	FigureColumns {
		spans = List.copyOf(spans);
	}

	FigureColumns(List<Span> spans) {
		this(spans, NONE);
	}

	/** The same with a column of words before them. */
	FigureColumns behind(double words) {
		return new FigureColumns(this.spans, words);
	}

	/** The columns of these rows; rows of years only add columns that nothing fills. */
	static FigureColumns of(List<WordRow> rows) {
		List<Part> figures = figures(rows, false);
		List<Span> columns = merge(figures.stream().map(Part::span).toList());
		columns.removeIf((column) -> isText(column, rows));
		if (columns.size() > 1 && isLabels(columns.getFirst(), rows)) {
			columns.removeFirst();
		}
		double first = columns.isEmpty() ? 0 : columns.getFirst().left();
		for (Part year : figures(rows, true)) {
			if (year.left() > first - 40 && columns.stream().noneMatch(year::overlaps)) {
				columns.add(year.span());
			}
		}
		columns.sort(Comparator.comparingDouble(Span::left));
		return new FigureColumns(columns);
	}

	private static List<Part> figures(List<WordRow> rows, boolean years) {
		return rows.stream().filter((row) -> row.isYears() == years).flatMap((row) -> row.figures().stream()).toList();
	}

	private static List<Span> merge(List<Span> spans) {
		List<Span> sorted = new ArrayList<>(spans);
		sorted.sort(Comparator.comparingDouble(Span::left));
		List<Span> merged = new ArrayList<>();
		for (Span span : sorted) {
			if (!merged.isEmpty() && merged.getLast().overlap(span) > -0.5) {
				merged.set(merged.size() - 1, merged.getLast().with(span));
			}
			else {
				merged.add(span);
			}
		}
		return merged;
	}

	/** Whether words stand here more often than figures. */
	private static boolean isText(Span column, List<WordRow> rows) {
		List<WordRow> filled = rows.stream().filter((row) -> !row.figures().isEmpty()).toList();
		long words = filled.stream()
			.filter((row) -> row.parts().stream().anyMatch((part) -> !part.isFigure() && part.overlaps(column)))
			.count();
		long figures = filled.stream()
			.filter((row) -> row.figures().stream().anyMatch((part) -> part.overlaps(column)))
			.count();
		return words > figures;
	}

	/** Whether rows are called by the figure in their first column, such as a year. */
	private static boolean isLabels(Span column, List<WordRow> rows) {
		List<WordRow> filled = rows.stream().filter((row) -> !row.figures().isEmpty() && !row.isYears()).toList();
		long labelled = rows.stream()
			.filter((row) -> row.parts().getFirst().right() < column.left() || !row.parts().getFirst().isFigure())
			.count();
		return labelled * 3 < filled.size();
	}

	int size() {
		return this.spans.size();
	}

	double left() {
		return this.spans.getFirst().left();
	}

	/** The column something stands in: the one it shares most with; -1 for none. */
	int at(Part part) {
		int best = -1;
		double most = 0;
		for (int i = 0; i < this.spans.size(); i++) {
			double shared = part.span().overlap(this.spans.get(i));
			if (shared > most) {
				most = shared;
				best = i;
			}
		}
		return best;
	}

	/** Whether something stands above or between columns. */
	boolean isAbove(Part part) {
		return part.right() > left() && part.left() < this.spans.getLast().right();
	}

	/** Numbers of the columns whose middle lies within a span. */
	List<Integer> within(Span span) {
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < this.spans.size(); i++) {
			if (span.holds(this.spans.get(i).middle())) {
				found.add(i);
			}
		}
		return found;
	}

	/** The same columns, each as wide as what a row has in it. */
	FigureColumns widened(WordRow row) {
		List<Span> wider = new ArrayList<>(this.spans);
		for (Part part : row.parts()) {
			List<Span> below = this.spans.stream().filter(part::overlaps).toList();
			if (below.size() == 1) {
				wider.set(this.spans.indexOf(below.getFirst()), below.getFirst().with(part.span()));
			}
		}
		return new FigureColumns(wider, this.remarks);
	}

}
