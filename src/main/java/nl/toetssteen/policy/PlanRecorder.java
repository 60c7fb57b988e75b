package nl.toetssteen.policy;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.DocumentRead;
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

	PlanRecorder(GoalRepository goals, ActivityRepository activities, Themes themes) {
		this.goals = goals;
		this.activities = activities;
		this.themes = themes;
	}

	@EventListener
	void record(DocumentRead read) {
		if (read.document().getKind() != DocumentKind.BUDGET) {
			return;
		}
		int position = 0;
		for (FoundGoal found : this.reader.read(read.tree())) {
			Goal goal = this.goals.save(new Goal(read.document(), ++position, found, themes(found)));
			this.activities.saveAll(activities(goal, found));
		}
	}

	private List<Activity> activities(Goal goal, FoundGoal found) {
		List<Activity> activities = new ArrayList<>();
		for (FoundActivity activity : found.activities()) {
			activities.add(new Activity(goal, activities.size() + 1, activity, themes(found, activity)));
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
