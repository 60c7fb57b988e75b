package nl.toetssteen.budget.checks;

import java.util.List;

import nl.toetssteen.budget.BudgetCheck;

/** One promise that the layout of a budget makes about its figures. */
interface Rule {

	/** The checks that can be run; empty where the tables do not promise anything. */
	List<BudgetCheck> check(Tables tables);

}
