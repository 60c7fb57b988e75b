package nl.toetssteen.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chapter from goal to goal. A goal's text ends at its first activity, an
 * activity's at the question when it will be done, and both at the next title or where
 * money comes up.
 */
class ChapterPlan {

	private final Chapter chapter;

	private final GoalTitles titles;

	private final Codes codes;

	private final List<FoundGoal> goals = new ArrayList<>();

	private @Nullable GoalPlan open;

	ChapterPlan(Chapter chapter, GoalTitles titles, Codes codes) {
		this.chapter = chapter;
		this.titles = titles;
		this.codes = codes;
	}

	List<FoundGoal> read() {
		for (int index = 0; index < this.chapter.nodes().size(); index++) {
			take(index, this.chapter.nodes().get(index));
		}
		close();
		return this.goals;
	}

	private void take(int index, Node node) {
		Optional<GoalTitles.GoalStart> start = this.titles.at(index);
		if (start.isPresent()) {
			close();
			this.open = new GoalPlan(start.get(), node);
		}
		else if (this.open != null && ends(node)) {
			close();
		}
		else if (this.open != null) {
			this.open.take(node);
		}
	}

	/**
	 * A heading or table about money ends a goal; and codes put a section that is no goal
	 * beside the goals, on their level.
	 */
	private boolean ends(Node node) {
		if (node instanceof Node.Table table) {
			return Phrases.closesGoals(table.title());
		}
		return node instanceof Node.Heading heading
				&& (Phrases.closesGoals(heading.text()) || this.titles.levelled() && isBeside(heading));
	}

	private boolean isBeside(Node.Heading heading) {
		return heading.level() == 1 && PlanCode.of(heading.text()).isEmpty() && !Phrases.asksForGoal(heading.text())
				&& !Phrases.asksForAction(heading.text()) && !Phrases.asksWhen(heading.text());
	}

	private void close() {
		if (this.open != null) {
			this.open.finish(this.chapter.title(), this.codes, ordinal(this.open.programme()))
				.ifPresent(this.goals::add);
		}
		this.open = null;
	}

	private int ordinal(int programme) {
		return 1 + (int) this.goals.stream().filter((goal) -> goal.programme() == programme).count();
	}

}
