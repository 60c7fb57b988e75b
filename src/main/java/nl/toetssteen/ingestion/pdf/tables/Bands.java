package nl.toetssteen.ingestion.pdf.tables;

import java.util.List;

/** The ruled rows of a table, where level lines part each row from the next. */
class Bands {

	private final Rulers rulers;

	private final FigureColumns columns;

	private final double left;

	private final List<WordRow> rows;

	private final List<Double> levels;

	Bands(List<WordRow> rows, FigureColumns columns, Rulers rulers) {
		this.columns = columns;
		this.rulers = rulers;
		this.rows = rows;
		this.left = rows.stream().mapToDouble(WordRow::left).min().orElse(0) + 2;
		this.levels = rulers.levels(this.left);
	}

	/** Whether a level line lies between them. */
	boolean isDivided(WordRow above, WordRow below) {
		return this.rulers.divides(above.y(), below.y(), this.left);
	}

	/** Whether they lie in one ruled row that has no other figures in it. */
	boolean isOne(WordRow above, WordRow below) {
		int band = band(above);
		if (band != band(below) || band == 0 || band == this.levels.size()) {
			return false;
		}
		return this.rows.stream().filter((row) -> band(row) == band && hasCells(row)).count() < 2;
	}

	private boolean hasCells(WordRow row) {
		return row.figures().stream().anyMatch((figure) -> this.columns.at(figure) >= 0);
	}

	private int band(WordRow row) {
		return (int) this.levels.stream().filter((level) -> level < row.middle()).count();
	}

}
