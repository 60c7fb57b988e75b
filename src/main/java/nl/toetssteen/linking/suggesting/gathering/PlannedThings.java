package nl.toetssteen.linking.suggesting.gathering;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.suggesting.matching.Target;
import nl.toetssteen.linking.suggesting.matching.Wording;
import nl.toetssteen.policy.Activity;
import nl.toetssteen.policy.Goal;
import nl.toetssteen.policy.Plans;
import nl.toetssteen.policy.Programme;
import org.springframework.stereotype.Component;

/** The words of goals and activities. */
@Component
class PlannedThings {

	private final Plans plans;

	private final ThemeTitles themes;

	PlannedThings(Plans plans, ThemeTitles themes) {
		this.plans = plans;
		this.themes = themes;
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

	private Target goal(Document document, Programme programme, Programme.Plan plan) {
		Goal goal = plan.goal();
		String activities = String.join("\n", plan.activities().stream().map(Activity::getTitle).toList());
		return new Target(TargetKind.GOAL, new Wording(goal.getRef(), document.getPeriodFrom(), goal.getTitle(),
				goal.getText(), List.of(programme.title()), activities, this.themes.of(goal.getThemes())));
	}

	private Target activity(Document document, Programme programme, Activity activity) {
		Goal goal = activity.getGoal();
		return new Target(TargetKind.ACTIVITY,
				new Wording(activity.getRef(), document.getPeriodFrom(), activity.getTitle(), activity.getText(),
						List.of(programme.title(), goal.getTitle()), goal.getText(),
						this.themes.of(activity.getThemes())));
	}

}
