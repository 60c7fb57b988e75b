package nl.toetssteen.policy;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.DocumentRead;
import nl.toetssteen.documents.references.Names;
import nl.toetssteen.policy.reading.FoundActivity;
import nl.toetssteen.policy.reading.FoundGoal;
import nl.toetssteen.policy.reading.PlanReader;
import nl.toetssteen.themes.ThemeAssignment;
import nl.toetssteen.themes.ThemedText;
import nl.toetssteen.themes.Themes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the goals and activities out of a budget that was read and stores them. */
@Component
class PlanRecorder {

	private final PlanReader reader = new PlanReader();

	private final GoalRepository goals;

	private final ActivityRepository activities;

	private final Themes themes;

	private final PlanNames names;

	PlanRecorder(GoalRepository goals, ActivityRepository activities, Themes themes, PlanNames names) {
		this.goals = goals;
		this.activities = activities;
		this.themes = themes;
		this.names = names;
	}

	@EventListener
	void record(DocumentRead read) {
		Document document = read.document();
		if (document.getKind() != DocumentKind.BUDGET) {
			return;
		}
		List<FoundGoal> plan = this.reader.read(read.tree());
		Names goals = this.names.ofGoals(document, plan);
		Names activities = this.names.ofActivities(document, plan);
		int position = 0;
		for (FoundGoal found : plan) {
			String ref = goals.of(PlanNames.natural(document, found.code()));
			Goal goal = this.goals.save(new Goal(document, ref, ++position, found, themes(found)));
			this.activities.saveAll(activities(goal, found, document, activities));
		}
	}

	private List<Activity> activities(Goal goal, FoundGoal found, Document document, Names names) {
		List<Activity> activities = new ArrayList<>();
		for (FoundActivity activity : found.activities()) {
			String ref = names.of(PlanNames.natural(document, activity.code()));
			activities.add(new Activity(goal, ref, activities.size() + 1, activity, themes(found, activity)));
		}
		return activities;
	}

	private List<ThemeAssignment> themes(FoundGoal goal) {
		return this.themes.assign(new ThemedText(goal.title(), goal.text(), List.of(goal.programmeTitle())));
	}

	private List<ThemeAssignment> themes(FoundGoal goal, FoundActivity activity) {
		return this.themes.assign(new ThemedText(activity.title(), activity.text(),
				List.of(goal.title(), goal.text(), goal.programmeTitle())));
	}

}
