package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a table together to rows: labels of several lines, figures that stand
 * beside the middle of them, figures one line below their label.
 */
class TableBody {

	private final FigureColumns columns;

	private final TableHead head;

	private final Bands bands;

	private final Pitch pitch;

	private final List<FoundRow> rows = new ArrayList<>();

	private final List<BodyLine> waiting = new ArrayList<>();

	private TableBody(FigureColumns columns, TableHead head, Bands bands, Pitch pitch) {
		this.columns = columns;
		this.head = head;
		this.bands = bands;
		this.pitch = pitch;
	}

	static List<FoundRow> of(List<WordRow> lines, FigureColumns columns, TableHead head, Rulers rulers) {
		var body = new TableBody(columns, head, new Bands(lines, columns, rulers), Pitch.of(lines, columns));
		lines.forEach(body::add);
		body.addHeadings(body.waiting.size());
		return body.rows;
	}

	private void add(WordRow row) {
		if (this.head.repeats(row, this.columns)) {
			addRepeated(row);
			return;
		}
		BodyLine line = BodyLine.of(row, this.columns);
		if (line.hasCells()) {
			addFigures(line);
		}
		else if (this.waiting.isEmpty() && !this.rows.isEmpty() && goesOn(this.rows.getLast(), line)) {
			this.rows.getLast().add(line);
		}
		else {
			this.waiting.add(line);
		}
	}

	/** What stands beside a header that is printed again is a heading in the table. */
	private void addRepeated(WordRow row) {
		List<Part> label = row.parts().stream().filter((part) -> this.columns.at(part) < 0).toList();
		if (label.isEmpty()) {
			return;
		}
		this.waiting.add(BodyLine.of(new WordRow(label), this.columns));
	}

	private void addFigures(BodyLine line) {
		if (line.isLabelled()) {
			int from = this.waiting.size();
			while (from > 0 && belongs(this.waiting.get(from - 1),
					(from < this.waiting.size()) ? this.waiting.get(from) : line)) {
				from--;
			}
			addRow(from, line);
		}
		else if (!this.waiting.isEmpty()) {
			int from = this.waiting.size() - 1;
			while (from > 0 && isOneLabel(this.waiting.get(from - 1), this.waiting.get(from))) {
				from--;
			}
			addRow(from, line);
		}
		else if (!this.rows.isEmpty() && isBeside(this.rows.getLast(), line)) {
			this.rows.getLast().add(line);
		}
		else {
			addRow(0, line);
		}
	}

	private void addRow(int from, BodyLine line) {
		addHeadings(from);
		var row = new FoundRow();
		this.waiting.forEach(row::add);
		this.waiting.clear();
		row.add(line);
		this.rows.add(row);
	}

	/** The first lines that wait are headings in the table. */
	private void addHeadings(int to) {
		FoundRow heading = null;
		for (BodyLine line : this.waiting.subList(0, to)) {
			boolean goesOn = heading != null && isOneLabel(BodyLine.of(heading.last(), this.columns), line);
			if (heading == null || !goesOn) {
				heading = new FoundRow();
				this.rows.add(heading);
			}
			heading.add(line);
		}
		this.waiting.subList(0, to).clear();
	}

	private boolean belongs(BodyLine above, BodyLine below) {
		if (this.bands.isOne(above.row(), below.row())) {
			return true;
		}
		return above.isNextTo(below) && !this.bands.isDivided(above.row(), below.row())
				&& !this.pitch.isApart(above.row(), below.row())
				&& (below.startsInside() || above.dangles() || isTight(above, below));
	}

	private boolean isTight(BodyLine above, BodyLine below) {
		boolean level = !above.isLabelled() || !below.isLabelled()
				|| above.row().parts().stream().anyMatch((part) -> Math.abs(part.left() - below.left()) < part.size());
		return level && this.pitch.isTight(above.row(), below.row());
	}

	private boolean isOneLabel(BodyLine above, BodyLine below) {
		return belongs(above, below) || above.isNextTo(below) && !this.bands.isDivided(above.row(), below.row())
				&& below.y() - above.y() < 1.5 * below.row().size();
	}

	/** Whether a line without figures goes on with the label of the row above it. */
	private boolean goesOn(FoundRow row, BodyLine line) {
		if (this.bands.isOne(row.last(), line.row())) {
			return true;
		}
		if (!row.hasCells() || this.bands.isDivided(row.last(), line.row())
				|| this.pitch.isApart(row.last(), line.row()) || line.y() - row.last().y() > 1.9 * line.row().size()) {
			return false;
		}
		double above = row.figured() - row.lines().getFirst().y();
		boolean centred = above > 0.3 * line.row().size()
				&& Math.abs(line.y() - row.figured() - above) < 0.35 * line.row().size();
		return centred || line.startsInside() || this.pitch.isTight(row.last(), line.row());
	}

	/** Figures between two rows belong to the upper one where it has none there. */
	private static boolean isBeside(FoundRow row, BodyLine line) {
		return !row.collides(line) && line.y() - row.last().y() < 1.3 * line.row().size();
	}

}
