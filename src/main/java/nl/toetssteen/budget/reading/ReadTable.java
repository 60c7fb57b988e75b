package nl.toetssteen.budget.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.LineLevel;

/**
 * A budget table with its lines.
 *
 * @param lines in reading order; the line with ordinal n has index n - 1
 */
public record ReadTable(BudgetTable table, List<BudgetLine> lines) {

	public ReadTable {
		lines = List.copyOf(lines);
	}

	public boolean is(BudgetTableKind kind) {
		return this.table.getKind() == kind;
	}

	public List<BudgetColumn> columns() {
		return this.table.getColumns();
	}

	/** The column of this table whose numbers are about the same as another column's. */
	public Optional<BudgetColumn> columnLike(BudgetColumn other) {
		return columns().stream().filter((column) -> column.sameAs(other)).findFirst();
	}

	/** The lines that are directly part of a line. */
	public List<BudgetLine> children(BudgetLine line) {
		return this.lines.stream()
			.filter((child) -> Integer.valueOf(line.getOrdinal()).equals(child.getParentOrdinal()))
			.toList();
	}

	public Optional<BudgetLine> parent(BudgetLine line) {
		Integer ordinal = line.getParentOrdinal();
		return (ordinal == null) ? Optional.empty() : Optional.of(this.lines.get(ordinal - 1));
	}

	/** The line itself and the lines it is part of, from the inside out. */
	public Stream<BudgetLine> withAncestors(BudgetLine line) {
		return Stream.iterate(line, (_) -> true, (inner) -> parent(inner).orElse(null))
			.takeWhile((each) -> each != null);
	}

	public Stream<BudgetLine> at(LineLevel level) {
		return this.lines.stream().filter((line) -> line.getLevel() == level);
	}

}
