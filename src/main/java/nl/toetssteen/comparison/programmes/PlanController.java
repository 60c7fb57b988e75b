package nl.toetssteen.comparison.programmes;

import java.util.LinkedHashMap;
import java.util.Map;

import nl.toetssteen.budget.pages.BudgetShelf;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.policy.Activity;
import nl.toetssteen.policy.Goal;
import nl.toetssteen.policy.Plans;
import nl.toetssteen.themes.Themes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A goal of a budget, and what is done for it. */
@Controller
class PlanController {

	private final BudgetShelf shelf;

	private final Plans plans;

	private final References references;

	private final Themes themes;

	PlanController(BudgetShelf shelf, Plans plans, References references, Themes themes) {
		this.shelf = shelf;
		this.plans = plans;
		this.references = references;
		this.themes = themes;
	}

	@GetMapping("/begroting/{year}/doelen/{code}")
	String goal(@PathVariable String year, @PathVariable String code, Model model) {
		Document document = this.shelf.document(year, model);
		String ref = document.getCode() + "/" + code;
		Goal goal = this.plans.goal(ref).orElseThrow(() -> this.references.missing(ref));
		fill(model, document, goal);
		model.addAttribute("goal", goal);
		model.addAttribute("activities", this.plans.activitiesFor(goal));
		model.addAttribute("citation", Citation.of(document, goal.getPassageNumber(), goal.getPlace(), goal.getTitle(),
				goal.getProgrammeTitle(), goal.getCode()));
		return "comparison/goal";
	}

	@GetMapping("/begroting/{year}/activiteiten/{code}")
	String activity(@PathVariable String year, @PathVariable String code, Model model) {
		Document document = this.shelf.document(year, model);
		String ref = document.getCode() + "/" + code;
		Activity activity = this.plans.activity(ref).orElseThrow(() -> this.references.missing(ref));
		fill(model, document, activity.getGoal());
		model.addAttribute("activity", activity);
		model.addAttribute("goal", activity.getGoal());
		model.addAttribute("citation", Citation.of(document, activity.getPassageNumber(), activity.getPlace(),
				activity.getTitle(), activity.getGoal().getProgrammeTitle(), activity.getCode()));
		return "comparison/activity";
	}

	private void fill(Model model, Document document, Goal goal) {
		String budget = "/begroting/" + document.budgetYear();
		Map<String, String> trail = new LinkedHashMap<>();
		trail.put("Begroting " + model.getAttribute("named"), budget);
		trail.put("Programma " + goal.getProgrammeNumber(), budget + "/programma/" + goal.getProgrammeNumber());
		model.addAttribute("trail", trail);
		model.addAttribute("themeTitles", this.themes.titles());
	}

}
