package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds rows of figures that belong together, with the rows without figures between them.
 * Running text between two rows of figures parts them.
 */
class Regions {

	/** In ems, from baseline to baseline, where no lines hold rows together. */
	private static final double FARTHEST = 4.2;

	private static final double BELOW_HEADER = 7;

	private static final double NEAR = 2.6;

	private static final double LARGER = 1.15;

	private static final int MOST_BETWEEN = 6;

	private static final int MANY_WORDS = 12;

	private static final Pattern SENTENCES = Pattern.compile("(?U).*\\p{L}{2}[.!?:;] \\p{Lu}.*|.*\\p{L}{3}[.;:]");

	private final Rulers rulers;

	private final List<List<WordRow>> found = new ArrayList<>();

	private final List<WordRow> open = new ArrayList<>();

	private final List<WordRow> held = new ArrayList<>();

	private Regions(Rulers rulers) {
		this.rulers = rulers;
	}

	/** Runs of rows that begin and end with figures, from the top of the page. */
	static List<List<WordRow>> of(List<WordRow> rows, Rulers rulers) {
		var regions = new Regions(rulers);
		rows.forEach(regions::add);
		regions.close();
		return regions.found;
	}

	private void add(WordRow row) {
		if (row.isCaption()) {
			close();
		}
		if (!row.figures().isEmpty()) {
			if (!this.open.isEmpty() && !goesOn(row)) {
				close();
			}
			this.open.addAll(this.held);
			this.open.add(row);
			this.held.clear();
		}
		else if (!this.open.isEmpty()) {
			this.held.add(row);
		}
	}

	private void close() {
		if (!this.open.isEmpty()) {
			this.found.add(List.copyOf(this.open));
		}
		this.open.clear();
		this.held.clear();
	}

	private boolean goesOn(WordRow row) {
		WordRow last = this.open.getLast();
		if (this.rulers.inOneGrid(last, row)) {
			return true;
		}
		if (isLoneYear(last) && !isBelow(row) || isNewTable(row)) {
			return false;
		}
		double edge = Math.min(edge(last), edge(row));
		boolean quiet = this.held.stream().noneMatch((between) -> crosses(between, edge));
		boolean few = this.held.size() <= MOST_BETWEEN && !isProse();
		double gap = widestGap(row);
		boolean header = this.open.stream().noneMatch((above) -> !above.figures().isEmpty() && !above.isYears());
		return quiet && few && gap < (!isBelow(row) ? NEAR : header ? BELOW_HEADER : FARTHEST);
	}

	/** A year that is all there is on a line answers when, and names no column. */
	private boolean isLoneYear(WordRow row) {
		return this.open.size() == 1 && row.isYears() && row.parts().size() == 1;
	}

	/** A title in larger type above a new header, or a unit, begins another table. */
	private boolean isNewTable(WordRow row) {
		return row.isYears() && this.held.stream()
			.anyMatch((between) -> between.size() > LARGER * row.size() || Caption.isUnitAlone(between));
	}

	/** Left edge of the figures of a row. */
	private static double edge(WordRow row) {
		return row.figures().getFirst().left();
	}

	private static boolean crosses(WordRow row, double edge) {
		return row.parts()
			.stream()
			.anyMatch((part) -> part.left() < edge - part.size() && part.right() > edge + part.size());
	}

	private boolean isProse() {
		// What stands in columns is no running text.
		String text = this.held.stream()
			.filter((row) -> row.parts().size() == 1)
			.map(WordRow::text)
			.collect(Collectors.joining(" "));
		return text.split(" ").length > MANY_WORDS && SENTENCES.matcher(text).matches();
	}

	private double widestGap(WordRow row) {
		double widest = 0;
		WordRow above = this.open.getLast();
		List<WordRow> rows = new ArrayList<>(this.held);
		rows.add(row);
		for (WordRow next : rows) {
			widest = Math.max(widest, (next.y() - above.y()) / Math.max(next.size(), above.size()));
			above = next;
		}
		return widest;
	}

	private boolean isBelow(WordRow row) {
		return row.figures()
			.stream()
			.anyMatch((figure) -> this.open.stream()
				.flatMap((other) -> other.figures().stream())
				.anyMatch((other) -> other.overlaps(figure.span())));
	}

}
