package nl.toetssteen.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.documents.Node;
import org.jspecify.annotations.Nullable;

/** A goal and its activities while they are being read. */
class GoalPlan {

	private enum State {

		GOAL, BETWEEN, ANSWER, ACTIVITY, PERIOD

	}

	private final GoalTitles.GoalStart start;

	private final Draft goal;

	private final List<Draft> activities = new ArrayList<>();

	private final List<PlanCode> activityCodes = new ArrayList<>();

	private final List<Node> answer = new ArrayList<>();

	private State state = State.GOAL;

	GoalPlan(GoalTitles.GoalStart start, Node title) {
		this.start = start;
		this.goal = new Draft(start.printedCode(), start.title(), title.number(), title.place());
	}

	int programme() {
		return this.start.programme();
	}

	void take(Node node) {
		if (node instanceof Node.Heading heading) {
			takeHeading(heading);
		}
		else {
			takeText(node);
		}
	}

	private void takeHeading(Node.Heading heading) {
		Optional<PlanCode> code = PlanCode.of(heading.text()).filter(this::isOurs);
		if (code.isPresent()) {
			this.activities.add(new Draft(code.get().printed(), code.get().title(), heading.number(), heading.place()));
			this.activityCodes.add(code.get());
			this.state = State.ACTIVITY;
		}
		else if (this.state == State.ACTIVITY && Phrases.asksWhen(heading.text())) {
			this.state = State.PERIOD;
		}
		else if (this.activities.isEmpty() && Phrases.asksForAction(heading.text())) {
			this.state = State.ANSWER;
		}
		else if (this.state != State.GOAL || !Phrases.asksForGoal(heading.text())) {
			takeText(heading);
		}
	}

	private boolean isOurs(PlanCode code) {
		return code.isActivity() && code.goal().equals(this.start.code());
	}

	private void takeText(Node node) {
		switch (this.state) {
			case GOAL -> this.goal.add(node);
			case ANSWER -> this.answer.add(node);
			case ACTIVITY -> Phrases.period(Draft.words(node))
				.ifPresentOrElse((period) -> this.activities.getLast().date(period, node.place()),
						() -> this.activities.getLast().add(node));
			case PERIOD -> {
				this.activities.getLast().date(Draft.words(node), node.place());
				this.state = State.BETWEEN;
			}
			case BETWEEN -> {
				// said after the activity's period, so no longer part of it
			}
		}
	}

	/**
	 * The goal, unless it is none after all.
	 * @param ordinal which goal of its programme it is, from 1
	 */
	Optional<FoundGoal> finish(String programmeTitle, Codes codes, int ordinal) {
		List<Draft> uncoded = this.activities.isEmpty() ? UncodedActivities.in(this.answer) : List.of();
		if (!this.start.explicit() && uncoded.isEmpty() && this.activities.isEmpty()) {
			return Optional.empty();
		}
		@Nullable String given = this.start.code();
		String code = (given != null) ? codes.unique(given) : codes.goal(this.start.programme(), ordinal);
		List<FoundActivity> found = new ArrayList<>();
		for (int i = 0; i < this.activities.size(); i++) {
			found.add(this.activities.get(i).activity(codes.unique(this.activityCodes.get(i).normalised())));
		}
		for (int i = 0; i < uncoded.size(); i++) {
			found.add(uncoded.get(i).activity(codes.activity(code, i)));
		}
		return Optional.of(this.goal.goal(code, this.start.programme(), programmeTitle, found));
	}

}
