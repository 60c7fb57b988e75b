package nl.toetssteen.linking.suggesting.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.documents.Document;
import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.suggesting.matching.Target;
import nl.toetssteen.linking.suggesting.matching.Wording;
import nl.toetssteen.policy.Activity;
import nl.toetssteen.policy.Goal;
import nl.toetssteen.policy.Plans;
import nl.toetssteen.policy.Programme;
import nl.toetssteen.themes.ThemeAssignment;
import org.springframework.stereotype.Component;

/** The words of goals, activities and rows of money. */
@Component
class PlannedThings {

	private final Plans plans;

	private final Budget budget;

	PlannedThings(Plans plans, Budget budget) {
		this.plans = plans;
		this.budget = budget;
	}

	List<Target> plans(Document document) {
		List<Target> targets = new ArrayList<>();
		for (Programme programme : this.plans.programmes(document.getId())) {
			for (Programme.Plan plan : programme.plans()) {
				targets.add(goal(document, programme, plan));
				plan.activities().forEach((activity) -> targets.add(activity(document, programme, activity)));
			}
		}
		return targets;
	}

	private static Target goal(Document document, Programme programme, Programme.Plan plan) {
		Goal goal = plan.goal();
		String activities = String.join("\n", plan.activities().stream().map(Activity::getTitle).toList());
		return new Target(TargetKind.GOAL, new Wording(goal.getRef(), document.getPeriodFrom(), goal.getTitle(),
				goal.getText(), List.of(programme.title()), activities, codes(goal.getThemes())));
	}

	private static Target activity(Document document, Programme programme, Activity activity) {
		Goal goal = activity.getGoal();
		return new Target(TargetKind.ACTIVITY,
				new Wording(activity.getRef(), document.getPeriodFrom(), activity.getTitle(), activity.getText(),
						List.of(programme.title(), goal.getTitle()), goal.getText(), codes(activity.getThemes())));
	}

	private static List<String> codes(List<ThemeAssignment> themes) {
		return themes.stream().map(ThemeAssignment::theme).toList();
	}

	List<Target> rows(Document document) {
		List<BudgetTable> tables = this.budget.tables(document.getId());
		Map<Long, List<BudgetLine>> lines = this.budget.lines(tables);
		return tables.stream()
			.flatMap((table) -> lines.getOrDefault(table.getId(), List.of()).stream())
			.filter((line) -> !line.getLabel().isBlank())
			.map((line) -> row(document, line))
			.toList();
	}

	private static Target row(Document document, BudgetLine line) {
		List<String> above = Stream.of(line.getTable().getTitle(), line.getSection())
			.filter((title) -> title != null && !title.isBlank())
			.toList();
		String note = (line.getNote() != null) ? line.getNote() : "";
		return new Target(TargetKind.BUDGET_LINE,
				new Wording(line.getRef(), document.getPeriodFrom(), line.getLabel(), note, above, "", List.of()));
	}

}
