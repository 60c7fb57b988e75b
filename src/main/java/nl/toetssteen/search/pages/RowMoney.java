package nl.toetssteen.search.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.budget.Amount;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.Unit;

/**
 * What is printed in the row of a budget table for the budget's own year.
 *
 * @param table title of the table
 * @param cells at most four; without a column for the year the first ones
 */
record RowMoney(String table, List<Cell> cells) {

	private static final int MOST = 4;

	/**
	 * A number of the row.
	 *
	 * @param printed with its sign, as printed
	 * @param unit in Dutch
	 * @param euros in full; null when it is no money
	 */
	record Cell(String column, String printed, String unit, @org.jspecify.annotations.Nullable BigDecimal euros) {

		private static Cell of(BudgetTable table, BudgetColumn column, Amount amount) {
			Unit unit = table.unitOf(column);
			return new Cell(column.printed(), amount.printed(), unit.dutch(),
					unit.isMoney() ? unit.toEuros(amount.value()) : null);
		}

	}

	/** What to show of a row; empty when it has no numbers. */
	static Optional<RowMoney> of(BudgetLine line, int year) {
		List<BudgetColumn> columns = line.getTable().getColumns();
		List<Amount> own = line.getAmounts()
			.stream()
			.filter((amount) -> Integer.valueOf(year).equals(columns.get(amount.position()).year()))
			.toList();
		List<Cell> cells = (own.isEmpty() ? line.getAmounts() : own).stream()
			.limit(MOST)
			.map((amount) -> Cell.of(line.getTable(), columns.get(amount.position()), amount))
			.toList();
		return cells.isEmpty() ? Optional.empty() : Optional.of(new RowMoney(line.getTable().getTitle(), cells));
	}

}
