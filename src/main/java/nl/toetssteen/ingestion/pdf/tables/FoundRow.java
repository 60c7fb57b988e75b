package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.LineJoiner;
import nl.toetssteen.ingestion.pdf.lines.Word;

/** A row of a table while its lines are put together. */
class FoundRow {

	/** Printed beside the middle of a label of several lines. */
	private static final Pattern CODE = Pattern.compile("\\d{1,4}[a-z]?[.)]?|[a-z]{1,3}\\d?[.)]|[IVX]+[.)]");

	private final List<WordRow> lines = new ArrayList<>();

	private final List<String> label = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	private final TreeMap<Integer, Part> cells = new TreeMap<>();

	private double left = Double.MAX_VALUE;

	private double labelled;

	/** Takes the label and the cells of a line. */
	void add(BodyLine line) {
		this.lines.add(line.row());
		if (line.isLabelled()) {
			boolean code = CODE.matcher(line.label()).matches() && line.left() < this.left - 1;
			this.label.add(code ? 0 : this.label.size(), line.label());
			this.left = Math.min(this.left, line.left());
			this.labelled = line.row().y();
		}
		if (!line.note().isEmpty()) {
			this.notes.add(line.note());
		}
		line.cells().forEach(this.cells::putIfAbsent);
	}

	boolean collides(BodyLine line) {
		return line.cells().keySet().stream().anyMatch(this.cells::containsKey);
	}

	boolean hasCells() {
		return !this.cells.isEmpty();
	}

	boolean isLabelled() {
		return !this.label.isEmpty();
	}

	String label() {
		return LineJoiner.join(this.label);
	}

	String note() {
		return LineJoiner.join(this.notes);
	}

	TreeMap<Integer, Part> cells() {
		return this.cells;
	}

	/** Left edge of its label; far to the right without one. */
	double left() {
		return this.left;
	}

	/** Baseline of its label's last line. */
	double labelled() {
		return this.labelled;
	}

	WordRow last() {
		return this.lines.getLast();
	}

	/** Baseline of its figures. */
	double figured() {
		return this.cells.isEmpty() ? last().y() : this.cells.firstEntry().getValue().words().getFirst().y();
	}

	List<WordRow> lines() {
		return this.lines;
	}

	List<Word> words() {
		return this.lines.stream().flatMap((line) -> line.words().stream()).toList();
	}

}
