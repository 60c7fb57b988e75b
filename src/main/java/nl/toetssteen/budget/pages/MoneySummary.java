package nl.toetssteen.budget.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.budget.Amount;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.LineLevel;
import nl.toetssteen.budget.Phase;
import nl.toetssteen.budget.Side;
import org.jspecify.annotations.Nullable;

/**
 * What goes out and comes in by one printed table, each amount from one cell and in full
 * euros. Both sides are positive here, whatever sign the budget prints.
 *
 * @param expenditure row with all lasten before reserves
 * @param income row with all baten before reserves
 * @param results what the table prints about both sides together
 */
public record MoneySummary(BudgetTable table, BudgetLine expenditure, BudgetLine income, List<Year> years,
		ResultRows results) {

	/**
	 * A column of the table.
	 *
	 * @param balance income minus expenditure: below zero is a deficit
	 */
	public record Year(BudgetColumn column, @Nullable BigDecimal expenditure, @Nullable BigDecimal income,
			@Nullable BigDecimal balance) {
	}

	public MoneySummary {
		years = List.copyOf(years);
	}

	/** The summary of a table that has a total of lasten and one of baten. */
	public static Optional<MoneySummary> of(BudgetTable table, List<BudgetLine> lines) {
		Optional<BudgetLine> expenditure = total(lines, Side.EXPENDITURE);
		Optional<BudgetLine> income = total(lines, Side.INCOME);
		if (expenditure.isEmpty() || income.isEmpty()) {
			return Optional.empty();
		}
		List<Year> years = table.getColumns()
			.stream()
			.map((column) -> year(column, expenditure.get(), income.get()))
			.toList();
		return Optional.of(new MoneySummary(table, expenditure.get(), income.get(), years, ResultRows.of(lines)));
	}

	/** The column of the budget's own year. */
	public Optional<Year> own() {
		return this.years.stream().filter((year) -> year.column().phase() == Phase.PROPOSED).findFirst();
	}

	/** The cell of a row in the column of a year, as printed; empty where nothing is. */
	public String printed(BudgetLine line, Year year) {
		return line.getAmounts()
			.stream()
			.filter((amount) -> amount.position() == year.column().position())
			.map(Amount::printed)
			.findFirst()
			.orElse("");
	}

	/**
	 * How far the printed saldo is from income minus expenditure, in full euros; null
	 * when they are the same or nothing is printed. Some budgets print a deficit as a
	 * minus, others as a plus; the sign itself is no difference.
	 */
	public @Nullable BigDecimal difference(Year year) {
		BudgetLine balance = this.results.balance();
		if (balance == null || year.balance() == null) {
			return null;
		}
		return balance.eurosIn(year.column())
			.map((euros) -> euros.abs().subtract(year.balance().abs()).abs())
			.filter((difference) -> difference.signum() != 0)
			.orElse(null);
	}

	/**
	 * The first sum of a side; reserves come after it and have sums of their own. A table
	 * that does not divide a side has one row for it.
	 */
	private static Optional<BudgetLine> total(List<BudgetLine> lines, Side side) {
		List<BudgetLine> rows = lines.stream().filter((line) -> line.getSide() == side).toList();
		return rows.stream()
			.filter((line) -> line.getLevel() != LineLevel.LINE)
			.findFirst()
			.or(() -> rows.stream().filter((_) -> rows.size() == 1).findFirst());
	}

	private static Year year(BudgetColumn column, BudgetLine expenditure, BudgetLine income) {
		BigDecimal out = expenditure.eurosIn(column).map(BigDecimal::abs).orElse(null);
		BigDecimal in = income.eurosIn(column).map(BigDecimal::abs).orElse(null);
		return new Year(column, out, in, (out == null || in == null) ? null : in.subtract(out));
	}

}
