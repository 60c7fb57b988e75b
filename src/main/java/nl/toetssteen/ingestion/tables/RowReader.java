package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.toetssteen.documents.Node.Table.Row;
import nl.toetssteen.documents.Place;
import nl.toetssteen.ingestion.LineJoiner;

/** Puts the lines of a table together to rows. */
final class RowReader {

	private final RowText rowText;

	private final int columns;

	private final boolean remark;

	private final boolean severalTexts;

	/** Whether blank lines stand between the rows, and so tell where one ends. */
	private final boolean spaced;

	private final List<Row> rows = new ArrayList<>();

	private final List<PrintedLine> waiting = new ArrayList<>();

	private RowReader(Header header, boolean spaced) {
		this.rowText = new RowText(header);
		this.columns = header.columns().size();
		this.remark = !header.remark().isEmpty();
		this.severalTexts = header.hasSeveralTexts();
		this.spaced = spaced;
	}

	static List<Row> read(Header header, List<PrintedLine> lines) {
		var reader = new RowReader(header, isSpaced(lines));
		lines.forEach(reader::add);
		return reader.rows;
	}

	private static boolean isSpaced(List<PrintedLine> lines) {
		List<Integer> rows = IntStream.range(1, lines.size()).filter((at) -> lines.get(at).isRow()).boxed().toList();
		long apart = rows.stream().filter((at) -> lines.get(at - 1).index() + 1 < lines.get(at).index()).count();
		return apart * 2 > rows.size();
	}

	private void add(PrintedLine line) {
		Optional<Cells> cells = Cells.of(line, this.columns, this.remark);
		if (cells.isPresent()) {
			addRow(line, cells.get());
		}
		else if (!goesOnWithRemark(line)) {
			this.waiting.add(line);
		}
	}

	private void addRow(PrintedLine line, Cells cells) {
		List<PrintedLine> label = label(line, cells);
		addHeadings();
		List<String> words = new ArrayList<>(label.stream().map(PrintedLine::text).toList());
		words.add(cells.before());
		PrintedLine first = label.isEmpty() ? line : label.getFirst();
		this.rows.add(this.rowText.row(LineJoiner.join(words), cells, first.isIndented(),
				Place.lines(first.line().number(), line.line().number())));
	}

	/** Takes the lines of the row's label out of those that wait. */
	private List<PrintedLine> label(PrintedLine line, Cells cells) {
		int from = this.waiting.size();
		if (from > 0 && belongs(line, cells)) {
			from--;
			while (from > 0 && (isOneBlock(from) || goesOn(this.waiting.get(from - 1)))) {
				from--;
			}
		}
		List<PrintedLine> tail = this.waiting.subList(from, this.waiting.size());
		List<PrintedLine> label = List.copyOf(tail);
		tail.clear();
		return label;
	}

	private boolean isOneBlock(int at) {
		return this.spaced && this.waiting.get(at - 1).index() + 1 == this.waiting.get(at).index();
	}

	/** Whether the line that waits last is the beginning of this row's label. */
	private boolean belongs(PrintedLine line, Cells cells) {
		PrintedLine last = this.waiting.getLast();
		if (this.rowText.isLabelComplete(cells.before())) {
			return true;
		}
		boolean joined = last.index() + 1 == line.index();
		boolean wrapped = this.waiting.size() > 1 && isOneBlock(this.waiting.size() - 1);
		return goesOn(last) || Character.isLowerCase(cells.before().charAt(0)) || this.spaced && joined
				|| this.spaced && this.severalTexts && wrapped;
	}

	private static boolean goesOn(PrintedLine line) {
		return LineJoiner.endsInsideWord(line.text()) || line.text().endsWith("/") || line.text().endsWith(",");
	}

	private boolean goesOnWithRemark(PrintedLine line) {
		if (!this.remark || !this.waiting.isEmpty() || this.rows.isEmpty()
				|| this.rows.getLast().place().lineTo() + 1 != line.line().number()) {
			return false;
		}
		if (this.rows.getLast().note() == null) {
			return false;
		}
		Row row = this.rows.removeLast();
		String note = LineJoiner.join(List.of(row.note() == null ? "" : row.note(), line.text()));
		this.rows.add(new Row(0, row.code(), row.label(), note, row.indented(), row.cells(),
				row.place().through(Place.line(line.line().number()))));
		return true;
	}

	/** What waits and is no part of a label is a heading inside the table. */
	private void addHeadings() {
		int from = 0;
		while (from < this.waiting.size()) {
			int to = from + 1;
			while (to < this.waiting.size() && (isOneBlock(to) || goesOn(this.waiting.get(to - 1)))) {
				to++;
			}
			this.rows.add(this.rowText.heading(this.waiting.subList(from, to)));
			from = to;
		}
		this.waiting.clear();
	}

}
