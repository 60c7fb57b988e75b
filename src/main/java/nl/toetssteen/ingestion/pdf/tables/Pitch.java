package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far apart the rows of a table are set, from baseline to baseline: lines of one row
 * are often set closer.
 *
 * @param usual the middle one of the distances; 0 where there are too few rows to tell
 * @param graded whether lines without amounts are set closer to those above or below
 */
record Pitch(double usual, boolean graded) {

	private static final double TIGHTER = 0.88;

	/** In ems. */
	private static final double ONE_ROW = 1.25;

	private static final int FEWEST = 2;

	/** Of lines that have amounts, with nothing between them. */
	static Pitch of(List<WordRow> lines, FigureColumns columns) {
		List<Double> steps = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			if (isRow(lines.get(i - 1), columns) && isRow(lines.get(i), columns)) {
				steps.add(lines.get(i).y() - lines.get(i - 1).y());
			}
		}
		steps.sort(null);
		var pitch = new Pitch((steps.size() < FEWEST) ? 0 : steps.get(steps.size() / 2), false);
		boolean graded = pitch.usual > 0
				&& IntStream.range(1, lines.size()).anyMatch((i) -> pitch.isTight(lines.get(i - 1), lines.get(i)));
		return new Pitch(pitch.usual, graded);
	}

	/** Whether two lines stand as far apart as rows do, where those of one row do not. */
	boolean isApart(WordRow above, WordRow below) {
		return this.graded && below.y() - above.y() > 0.97 * this.usual;
	}

	/** Whether a line stands no farther below a row than the next row would. */
	boolean isHeading(WordRow above, WordRow below) {
		return below.y() - above.y() < 1.1 * this.usual && Math.abs(below.size() - above.size()) < 0.3;
	}

	/** Whether two lines stand closer than rows do; one row alone is a row of its own. */
	boolean isTight(WordRow above, WordRow below) {
		double step = below.y() - above.y();
		if (this.usual == 0) {
			return step < ONE_ROW * below.size() && Math.abs(below.size() - above.size()) < 0.3
					&& above.isBold() == below.isBold()
					&& above.parts().stream().anyMatch((part) -> Math.abs(part.left() - below.left()) < 1.5);
		}
		return step < TIGHTER * this.usual && step < 1.5 * Math.max(above.size(), below.size());
	}

	private static boolean isRow(WordRow line, FigureColumns columns) {
		BodyLine read = BodyLine.of(line, columns);
		return read.hasCells() && read.isLabelled();
	}

}
