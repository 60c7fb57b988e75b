package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.ingestion.Line;

/** The lines of a text, each looked at once. */
final class PrintedText {

	private final List<PrintedLine> lines;

	private PrintedText(List<PrintedLine> lines) {
		this.lines = lines;
	}

	static PrintedText of(List<Line> lines) {
		List<PrintedLine> printed = new ArrayList<>(lines.size());
		for (Line line : lines) {
			printed.add(PrintedLine.of(printed.size(), line));
		}
		return new PrintedText(printed);
	}

	int size() {
		return this.lines.size();
	}

	PrintedLine at(int index) {
		return this.lines.get(index);
	}

	/**
	 * The first line that is not blank, from an index on; the size when there is none.
	 */
	int next(int from) {
		int index = Math.max(from, 0);
		while (index < size() && at(index).isBlank()) {
			index++;
		}
		return index;
	}

	/** The last line before an index that is not blank; -1 when there is none. */
	int previous(int before) {
		int index = before - 1;
		while (index >= 0 && at(index).isBlank()) {
			index--;
		}
		return index;
	}

	/** How many blank lines stand above a line. */
	int gapAbove(int index) {
		return index - previous(index) - 1;
	}

	boolean follows(int index) {
		return index > 0 && !at(index - 1).isBlank();
	}

}
