package nl.toetssteen.policy;

import java.util.List;

/** A programme of a budget with its goals and what is done for each. */
public record Programme(int number, String title, List<Plan> plans) {

	public Programme {
		plans = List.copyOf(plans);
	}

	/** A goal with its activities, in the order of the budget. */
	public record Plan(Goal goal, List<Activity> activities) {

		public Plan {
			activities = List.copyOf(activities);
		}

	}

}
