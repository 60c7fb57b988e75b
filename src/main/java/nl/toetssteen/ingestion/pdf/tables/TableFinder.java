package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.pdf.lines.PageWords;

/** Finds the tables of a page: their headers, rows and captions. */
class TableFinder {

	/** In ems, from baseline to baseline. */
	private static final double NEAR = 2.8;

	private static final int MOST_ROWS = 20;

	/** In characters; the name of a column is no longer. */
	private static final int NAME = 24;

	/** Shorter labels may end in the point of an abbreviation. */
	private static final int SHORT = 40;

	private static final Pattern SOURCE = Pattern.compile("(?iU)((bron|noot|toelichting)\\b|[*†¹²³]).*");

	private final List<WordRow> rows;

	private final Rulers rulers;

	TableFinder(PageWords page) {
		this.rulers = new Rulers(page);
		this.rows = WordRow.of(page, this.rulers);
	}

	/** From the top of the page down. */
	List<PageTable> find() {
		List<PageTable> found = new ArrayList<>();
		int floor = 0;
		for (List<WordRow> region : Regions.of(this.rows, this.rulers)) {
			int from = this.rows.indexOf(region.getFirst());
			Optional<PageTable> table = (from < floor) ? Optional.empty() : read(region, from, floor);
			if (table.isPresent()) {
				found.add(table.get());
				floor = this.rows.indexOf(table.get().lines().getLast()) + 1;
			}
		}
		return found;
	}

	/** What stands on the page above and below a table, in rows. */
	int above(PageTable table) {
		return this.rows.indexOf(table.lines().getFirst());
	}

	/** Whether nothing but notes stands below a table. */
	boolean isLow(PageTable table) {
		List<WordRow> below = this.rows.subList(this.rows.indexOf(table.lines().getLast()) + 1, this.rows.size());
		return below.size() < 7 && below.stream().allMatch((row) -> row.size() <= table.lines().getLast().size());
	}

	private Optional<PageTable> read(List<WordRow> region, int from, int floor) {
		FigureColumns columns = FigureColumns.of(region);
		int to = end(region, from, columns);
		int data = data(from, to);
		if (columns.size() == 0 || data < 0) {
			return Optional.empty();
		}
		int first = top(from, floor, columns);
		int body = body(first, data, columns);
		FigureColumns figures = Remarks.of(this.rows.subList(first, body), this.rows.subList(body, to), columns);
		TableHead head = TableHead.of(this.rows.subList(first, body), figures, this.rulers);
		Caption caption = Caption.above(this.rows, floor, first, head);
		List<FoundRow> found = TableBody.of(this.rows.subList(body, to), figures, head, this.rulers);
		var table = new PageTable(this.rows.subList(first - caption.rows(), to), caption, head, figures, found);
		boolean ruled = this.rulers.inOneGrid(this.rows.get(data), this.rows.get(to - 1)) && to - first > 1;
		return new Proof(table, ruled).isTable() ? Optional.of(table) : Optional.empty();
	}

	/** The first row with an amount; negative when there is none. */
	private int data(int from, int to) {
		for (int at = from; at < to; at++) {
			if (!this.rows.get(at).figures().isEmpty() && !this.rows.get(at).isYears()) {
				return at;
			}
		}
		return -1;
	}

	/**
	 * Takes along what goes on with the last row's label, or stands in the same frame.
	 */
	private int end(List<WordRow> region, int from, FigureColumns columns) {
		Pitch pitch = Pitch.of(region, columns);
		int to = from + region.size();
		while (to < this.rows.size() && to > 0 && columns.size() > 0) {
			WordRow last = this.rows.get(to - 1);
			WordRow next = this.rows.get(to);
			boolean framed = this.rulers.inOneGrid(last, next) && next.figures().isEmpty();
			boolean inside = BodyLine.of(next, columns).startsInside() && next.figures().isEmpty()
					&& next.y() - last.y() < 1.6 * next.size() && next.parts().getLast().right() < columns.left();
			boolean tight = pitch.isTight(last, next) && next.figures().isEmpty()
					&& next.parts().stream().noneMatch(columns::isAbove) && !SOURCE.matcher(next.text()).matches();
			boolean heading = to + 1 == this.rows.size() && pitch.isHeading(last, next) && next.isBold()
					&& next.parts().size() == 1 && next.parts().getFirst().right() < columns.left()
					&& region.stream().anyMatch((row) -> Math.abs(row.left() - next.left()) < 1);
			if (next.isCaption() || !framed && !inside && !tight && !heading) {
				break;
			}
			to++;
		}
		return to;
	}

	/** The first row of the header. */
	private int top(int from, int floor, FigureColumns columns) {
		int first = from;
		for (int at = from - 1; at >= floor && from - at < MOST_ROWS; at--) {
			WordRow row = this.rows.get(at);
			boolean quiet = isQuiet(row, this.rows.get(at + 1), columns);
			if (isHeader(row, this.rows.get(at + 1), columns)) {
				first = at;
			}
			else if (!quiet || from - at > 3) {
				break;
			}
		}
		return (first == from) ? label(from, floor, columns) : first;
	}

	/** Without a header: the first line of the label that the first figures belong to. */
	private int label(int from, int floor, FigureColumns columns) {
		int first = from;
		while (first > floor && isQuiet(this.rows.get(first - 1), this.rows.get(first), columns)
				&& !Caption.isUnitAlone(this.rows.get(first - 1))
				&& this.rows.get(first).y() - this.rows.get(first - 1).y() < 1.5 * this.rows.get(first).size()) {
			first--;
		}
		boolean inside = first < from && BodyLine.of(this.rows.get(from), columns).startsInside();
		return (first == 0 || inside) ? first : from;
	}

	/** A heading may stand between the header and the first figures. */
	private static boolean isQuiet(WordRow row, WordRow below, FigureColumns columns) {
		return !row.isCaption() && row.parts().getLast().right() < columns.left()
				&& below.y() - row.y() < NEAR * Math.max(row.size(), below.size())
				&& (row.text().length() < SHORT || !row.text().endsWith("."));
	}

	private boolean isHeader(WordRow row, WordRow below, FigureColumns columns) {
		if (row.isCaption() && !row.isYears()) {
			return false;
		}
		if (this.rulers.inOneGrid(row, below)) {
			return true;
		}
		double gap = (below.y() - row.y()) / Math.max(below.size(), row.size());
		boolean filled = row.size() < 1.25 * below.size()
				&& this.rulers.isFilled(row, new Span(row.left(), columns.spans().getLast().right() - 4));
		boolean above = row.parts().stream().anyMatch(columns::isAbove)
				&& row.parts().stream().noneMatch((part) -> crosses(part, row, columns));
		return gap < NEAR && (filled || above);
	}

	/** A wide name of the first column may begin far to its left. */
	private static boolean crosses(Part part, WordRow row, FigureColumns columns) {
		Span first = columns.spans().getFirst();
		if (part.left() > columns.left() - 3 * part.size() || part.right() < columns.left()) {
			return false;
		}
		boolean beside = row.parts().size() > 1 && columns.size() > 1 && part.right() < first.right() + part.size();
		boolean flush = Math.abs(part.right() - first.right()) < 0.5 * part.size() && part.text().length() < NAME;
		return !beside && !flush;
	}

	/** The first row below the header. */
	private int body(int first, int data, FigureColumns columns) {
		int body = first;
		for (int at = first; at < data; at++) {
			boolean above = this.rows.get(at).parts().stream().anyMatch(columns::isAbove);
			body = above ? at + 1 : body;
		}
		return (first == data && isNames(data, columns)) ? data + 1 : body;
	}

	/**
	 * Amounts may name columns: bold, with their unit, above amounts that are neither.
	 */
	private boolean isNames(int data, FigureColumns columns) {
		if (data + 1 >= this.rows.size()) {
			return false;
		}
		List<Part> names = this.rows.get(data).parts().stream().filter(columns::isAbove).toList();
		WordRow below = this.rows.get(data + 1);
		return names.size() > 1 && names.stream().allMatch((part) -> part.isBold() && part.text().startsWith("€"))
				&& below.parts().stream().noneMatch(Part::isBold);
	}

}
