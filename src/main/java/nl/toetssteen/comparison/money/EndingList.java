package nl.toetssteen.comparison.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.money.EndingMoney;
import nl.toetssteen.budget.money.EndingRule;
import nl.toetssteen.documents.Document;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.Links;
import nl.toetssteen.policy.Plans;
import org.springframework.stereotype.Component;

/** What of a budget ends, and the programmes it ends in. */
@Component
class EndingList {

	private final Budget budget;

	private final Plans plans;

	private final Links links;

	EndingList(Budget budget, Plans plans, Links links) {
		this.budget = budget;
		this.plans = plans;
		this.links = links;
	}

	List<EndingMoney> of(Document document) {
		List<BudgetLine> lines = this.budget.lines(document.getId(), EndingRule.KINDS);
		return EndingRule.of(lines, document.getPeriodFrom());
	}

	/**
	 * The refs of pledges that rest on money by a link which two editors confirmed, by
	 * the ref of its first row.
	 */
	Map<String, List<String>> pledges(List<EndingMoney> found) {
		Map<String, List<Link>> confirmed = this.links
			.confirmedTo(found.stream().flatMap((money) -> money.lines().stream()).map(BudgetLine::getRef).toList());
		Map<String, List<String>> pledges = new HashMap<>();
		found.forEach((money) -> {
			List<String> refs = money.lines()
				.stream()
				.flatMap((line) -> confirmed.getOrDefault(line.getRef(), List.of()).stream())
				.map(Link::pledge)
				.distinct()
				.sorted()
				.toList();
			if (!refs.isEmpty()) {
				pledges.put(money.lines().getFirst().getRef(), refs);
			}
		});
		return pledges;
	}

	/** The titles of the programmes by their number. */
	Map<Integer, String> programmes(Document document) {
		Map<Integer, String> titles = new TreeMap<>();
		this.plans.programmes(document.getId())
			.forEach((programme) -> titles.put(programme.number(), programme.title()));
		return titles;
	}

}
