package nl.toetssteen.budget.checks;

import java.util.List;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.words.Programmes;

/**
 * Lays every printed figure of a budget beside what the budget itself says it should be.
 */
public class Checks {

	private final List<Rule> rules = List.of(new SumRule(), new BalanceRule(), new MovementRule(),
			new RollForwardRule(), new DifferenceRule(), new FormulaRule(), new PlanRule(), new PartsRule(),
			new OpeningRule(), new EmuRule(), new CapitalRule());

	/** All checks that the layout of the tables promises, whether they hold or not. */
	public List<BudgetCheck> run(List<ReadTable> tables, Programmes programmes) {
		var all = new Tables(tables, programmes);
		return this.rules.stream().flatMap((rule) -> rule.check(all).stream()).toList();
	}

}
