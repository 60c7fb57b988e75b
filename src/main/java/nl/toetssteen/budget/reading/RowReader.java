package nl.toetssteen.budget.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.Amount;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.Unit;
import nl.toetssteen.budget.outline.Grid;
import nl.toetssteen.budget.outline.RowKind;
import nl.toetssteen.budget.outline.SumRow;
import nl.toetssteen.budget.words.Programmes;
import nl.toetssteen.budget.words.RowWords;
import nl.toetssteen.budget.words.TaskFieldCode;
import nl.toetssteen.budget.words.Words;
import nl.toetssteen.documents.Cell;
import nl.toetssteen.documents.Node.Table.Row;

/** Turns printed rows into rows that can be added up. */
class RowReader {

	private final List<Row> rows;

	private final List<BudgetColumn> columns;

	private final Programmes programmes;

	private final int scale;

	RowReader(List<Row> rows, List<BudgetColumn> columns, Programmes programmes) {
		this.rows = rows;
		this.columns = columns;
		this.programmes = programmes;
		this.scale = rows.stream()
			.flatMap((row) -> row.cells().stream())
			.mapToInt((cell) -> (cell.value() == null) ? 0 : Math.min(4, Math.max(0, cell.value().scale())))
			.max()
			.orElse(0);
	}

	Grid grid() {
		long[] steps = new long[this.columns.size()];
		for (int column = 0; column < steps.length; column++) {
			steps[column] = step(column);
		}
		var read = new java.util.ArrayList<SumRow>();
		for (int index = 0; index < this.rows.size(); index++) {
			read.add(row(index));
		}
		return new Grid(read, steps);
	}

	/**
	 * The worth of the last printed digit of a column; 0 when its numbers do not add up.
	 */
	private long step(int column) {
		if (this.columns.get(column).unit() == Unit.OTHER) {
			return 0;
		}
		boolean percentages = cells(column).stream().anyMatch((cell) -> cell.printed().contains("%"));
		int decimals = cells(column).stream()
			.mapToInt((cell) -> (cell.value() == null) ? 0 : Math.min(this.scale, Math.max(0, cell.value().scale())))
			.max()
			.orElse(0);
		return percentages ? 0 : BigDecimal.TEN.pow(this.scale - decimals).longValue();
	}

	private List<Cell> cells(int column) {
		return this.rows.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.column() == column)
			.toList();
	}

	private SumRow row(int index) {
		Row row = this.rows.get(index);
		long[] values = new long[this.columns.size()];
		boolean[] present = new boolean[values.length];
		for (Cell cell : row.cells()) {
			if (cell.value() != null && cell.column() < values.length) {
				values[cell.column()] = cell.value().movePointRight(this.scale).longValue();
				present[cell.column()] = true;
			}
		}
		return new SumRow(row.label(), kind(index), values, present);
	}

	private RowKind kind(int index) {
		Row row = this.rows.get(index);
		if (row.cells().isEmpty()) {
			return RowKind.HEADING;
		}
		if (TaskFieldCode.of(row.code()).isPresent()) {
			return RowKind.CODED;
		}
		if (RowWords.side(row.label()) != Side.NONE) {
			return RowWords.isTotal(row.label()) ? RowKind.TOTAL : RowKind.SIDE;
		}
		if (RowWords.isTotal(row.label())) {
			return RowKind.TOTAL;
		}
		if (RowWords.isSaldo(row.label())) {
			return RowKind.SALDO;
		}
		if (RowWords.isReserveMovement(row.label())) {
			return RowKind.RESERVES;
		}
		return isPair(index) ? RowKind.PAIR : byName(row.label());
	}

	private RowKind byName(String label) {
		return this.programmes.isTitle(label) ? RowKind.PROGRAMME : RowKind.PLAIN;
	}

	/** A row without money over another one whose name shares a long word with it. */
	private boolean isPair(int index) {
		return index > 0 && index + 1 < this.rows.size() && isZero(index) && isZero(index + 1)
				&& alike(index, index + 1) && !alike(index - 1, index);
	}

	private boolean isZero(int index) {
		List<Cell> cells = this.rows.get(index).cells();
		return !cells.isEmpty()
				&& cells.stream().allMatch((cell) -> cell.value() != null && cell.value().signum() == 0);
	}

	private boolean alike(int one, int other) {
		return Words.of(this.rows.get(one).label())
			.stream()
			.filter((word) -> word.length() >= 6)
			.anyMatch((
					word) -> Words.of(this.rows.get(other).label()).stream().anyMatch((next) -> next.startsWith(word)));
	}

	static List<Amount> amounts(Row row) {
		return row.cells().stream().flatMap((cell) -> amount(cell).stream()).toList();
	}

	private static Optional<Amount> amount(Cell cell) {
		@Nullable BigDecimal value = cell.value();
		return (value == null) ? Optional.empty() : Optional.of(new Amount(cell.column(), value, cell.printed()));
	}

}
