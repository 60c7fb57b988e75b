package nl.toetssteen.budget.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.LineLevel;
import nl.toetssteen.budget.LineRank;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.outline.Outline;
import nl.toetssteen.budget.words.Programmes;
import nl.toetssteen.budget.words.RowWords;
import nl.toetssteen.budget.words.TaskFieldCode;
import nl.toetssteen.documents.Node.Table.Row;

/** Turns the rows of one printed table into budget lines that know their place. */
class LineReader {

	private final BudgetTable table;

	private final List<Row> rows;

	private final Outline outline;

	private final int[] ordinals;

	LineReader(BudgetTable table, List<Row> rows, Programmes programmes) {
		this.table = table;
		this.rows = rows;
		List<BudgetColumn> columns = table.getColumns();
		this.outline = (table.getKind() == BudgetTableKind.INDICATORS) ? Outline.flat(rows.size())
				: Outline.of(new RowReader(rows, columns, programmes).grid());
		this.ordinals = new int[rows.size()];
	}

	/**
	 * The rows with cells, in reading order.
	 * @param document code of the document, with which refs begin
	 */
	List<BudgetLine> read(String document) {
		var lines = new ArrayList<BudgetLine>();
		int last = 0;
		for (int row = 0; row < this.rows.size(); row++) {
			this.ordinals[row] = this.rows.get(row).cells().isEmpty() ? 0 : ++last;
		}
		for (int row = 0; row < this.rows.size(); row++) {
			if (this.ordinals[row] > 0) {
				String ref = document + "/tabel/" + this.table.getSlug() + "/" + this.ordinals[row];
				lines.add(new BudgetLine(this.table, ref, this.ordinals[row], printed(this.rows.get(row)), rank(row)));
			}
		}
		return lines;
	}

	private static BudgetLine.PrintedRow printed(Row row) {
		return new BudgetLine.PrintedRow(row.code(), TaskFieldCode.of(row.code()).orElse(null), row.label(), row.note(),
				row.number(), row.place(), RowReader.amounts(row));
	}

	private LineRank rank(int row) {
		int parent = this.outline.parent(row);
		return new LineRank((parent < 0) ? null : this.ordinals[parent], this.outline.depth(row), level(row),
				section(row), side(row));
	}

	private LineLevel level(int row) {
		boolean total = RowWords.isTotal(this.rows.get(row).label());
		boolean top = this.outline.parent(row) < 0;
		List<Integer> children = this.outline.children(row);
		if (top && (total || (!children.isEmpty() && standsForAll(row)))) {
			return LineLevel.TOTAL;
		}
		return (total || !children.isEmpty()) ? LineLevel.SUBTOTAL : LineLevel.LINE;
	}

	private boolean standsForAll(int row) {
		for (int other = 0; other < this.rows.size(); other++) {
			if (other != row && this.ordinals[other] > 0 && this.outline.depth(other) == 0) {
				return false;
			}
		}
		return true;
	}

	private @Nullable String section(int row) {
		var path = new ArrayList<String>();
		if (RowWords.side(this.rows.get(row).label()) != Side.NONE) {
			path.add(this.rows.get(row).label());
		}
		for (int above = this.outline.parent(row); above >= 0; above = this.outline.parent(above)) {
			String label = this.rows.get(above).label();
			if (!RowWords.isTotal(label) && !RowWords.isSaldo(label)) {
				path.addFirst(label);
			}
		}
		heading(row).ifPresent(path::addFirst);
		return path.isEmpty() ? null : String.join(" / ", path);
	}

	/** The heading row that the row stands under. */
	private Optional<String> heading(int row) {
		for (int above = row - 1; above >= 0; above--) {
			if (this.ordinals[above] == 0) {
				return Optional.of(this.rows.get(above).label());
			}
		}
		return Optional.empty();
	}

	private Side side(int row) {
		for (int above = row; above >= 0; above = this.outline.parent(above)) {
			Side side = RowWords.side(this.rows.get(above).label());
			if (side != Side.NONE) {
				return side;
			}
		}
		return heading(row).map(RowWords::side).orElse(Side.NONE);
	}

}
