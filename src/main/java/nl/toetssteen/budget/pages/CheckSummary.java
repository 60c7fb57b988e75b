package nl.toetssteen.budget.pages;

import java.util.List;

import nl.toetssteen.budget.BudgetCheck;

/**
 * How the sums of a table turned out.
 *
 * @param run number of checks
 * @param failing those that do not hold
 * @param holding those that do
 */
public record CheckSummary(int run, List<BudgetCheck> failing, List<BudgetCheck> holding) {

	public CheckSummary {
		failing = List.copyOf(failing);
		holding = List.copyOf(holding);
	}

	/** The holding checks that fit on a page. */
	public List<BudgetCheck> shown() {
		return this.holding.subList(0, Math.min(this.holding.size(), 30));
	}

	static CheckSummary of(List<BudgetCheck> checks) {
		return new CheckSummary(checks.size(), checks.stream().filter((check) -> !check.holds()).toList(),
				checks.stream().filter(BudgetCheck::holds).toList());
	}

}
