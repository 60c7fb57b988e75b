package nl.toetssteen.budget.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.Amount;
import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.Unit;
import nl.toetssteen.budget.outline.Rounding;
import nl.toetssteen.budget.reading.ReadTable;

/** Collects the checks of one rule. */
class Findings {

	private final CheckRule rule;

	private final List<BudgetCheck> checks = new ArrayList<>();

	Findings(CheckRule rule) {
		this.rule = rule;
	}

	/**
	 * Lays a printed figure beside what it should be.
	 * @param other the table that the expected figure comes from, if it is another one
	 * @param tolerance how far off it may be, in the column's unit
	 */
	void add(BudgetLine line, BudgetColumn column, @Nullable BudgetTable other, String description, BigDecimal expected,
			BigDecimal tolerance) {
		line.valueIn(column)
			.ifPresent((found) -> this.checks.add(new BudgetCheck(this.rule, line, column, other, description,
					new BudgetCheck.Comparison(expected, found, tolerance))));
	}

	List<BudgetCheck> all() {
		return List.copyOf(this.checks);
	}

	/**
	 * The checks, when at least half of them hold. Else the tables do not promise what
	 * the rule supposes, and a finding would mislead.
	 */
	List<BudgetCheck> ifPromised() {
		return ifPromised(BudgetCheck::holds);
	}

	List<BudgetCheck> ifPromised(Predicate<BudgetCheck> kept) {
		long holding = this.checks.stream().filter(kept).count();
		return (holding * 2 >= this.checks.size()) ? all() : List.of();
	}

	/** The tolerance for so many rounded terms in a column. */
	static BigDecimal tolerance(ReadTable table, BudgetColumn column, int terms) {
		return step(table, column).multiply(BigDecimal.valueOf(Rounding.units(terms)));
	}

	/** The worth of the last printed digit in a column. */
	static BigDecimal step(ReadTable table, BudgetColumn column) {
		int decimals = table.lines()
			.stream()
			.flatMap((line) -> line.valueIn(column).stream())
			.mapToInt(BigDecimal::scale)
			.max()
			.orElse(0);
		return BigDecimal.ONE.movePointLeft(Math.max(0, decimals));
	}

	/** Whether the figures of a column can be added up: percentages and posts cannot. */
	static boolean addsUp(ReadTable table, BudgetColumn column) {
		return table.table().unitOf(column) != Unit.OTHER && table.lines()
			.stream()
			.flatMap((line) -> line.getAmounts().stream())
			.filter((amount) -> amount.position() == column.position())
			.map(Amount::printed)
			.noneMatch((printed) -> printed.contains("%"));
	}

	/** The sum of what is printed in a column; empty cells count for nothing. */
	static BigDecimal sum(List<BudgetLine> lines, BudgetColumn column) {
		return lines.stream().flatMap((line) -> line.valueIn(column).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** A line's label in quotation marks, for a description. */
	static String quoted(BudgetLine line) {
		return line.getLabel().isBlank() ? "de regel zonder naam" : "“" + line.getLabel() + "”";
	}

}
