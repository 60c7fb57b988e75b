package nl.toetssteen.comparison.money;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.money.EndingMoney;
import nl.toetssteen.budget.money.EndingRule;
import nl.toetssteen.documents.Document;
import nl.toetssteen.policy.Plans;
import org.springframework.stereotype.Component;

/** What of a budget ends, and the programmes it ends in. */
@Component
class EndingList {

	private final Budget budget;

	private final Plans plans;

	EndingList(Budget budget, Plans plans) {
		this.budget = budget;
		this.plans = plans;
	}

	List<EndingMoney> of(Document document, int year) {
		List<BudgetLine> lines = this.budget.lines(document.getId(), EndingRule.KINDS);
		return EndingRule.of(lines, year);
	}

	/** The titles of the programmes by their number. */
	Map<Integer, String> programmes(Document document) {
		Map<Integer, String> titles = new TreeMap<>();
		this.plans.programmes(document.getId())
			.forEach((programme) -> titles.put(programme.number(), programme.title()));
		return titles;
	}

}
