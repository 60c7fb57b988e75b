package nl.toetssteen.policy.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Node;

/**
 * Goals with a code: a heading "2.1 …" below which, before the next such heading, it is
 * asked or said what the goal is or an activity with its code stands.
 */
class CodedGoals implements GoalTitles {

	private final List<Node> nodes;

	CodedGoals(Chapter chapter) {
		this.nodes = Phrases.isNoProgramme(chapter.title()) ? List.of() : chapter.nodes();
	}

	boolean any() {
		return IntStream.range(0, this.nodes.size()).anyMatch((index) -> at(index).isPresent());
	}

	@Override
	public Optional<GoalStart> at(int index) {
		return (index >= this.nodes.size()) ? Optional.empty() : code(index).filter(PlanCode::isGoal)
			.filter((code) -> isGoal(index, code.goal()))
			.map((code) -> new GoalStart(code.normalised(), code.printed(), code.programme(), code.title(), true));
	}

	@Override
	public boolean levelled() {
		return true;
	}

	private boolean isGoal(int index, String goal) {
		for (int below = index + 1; below < this.nodes.size(); below++) {
			Optional<PlanCode> code = code(below);
			if (code.filter(PlanCode::isGoal).isPresent()) {
				return false;
			}
			boolean asked = this.nodes.get(below) instanceof Node.Heading heading
					&& Phrases.asksForGoal(heading.text());
			if (asked || code.filter((activity) -> activity.goal().equals(goal)).isPresent()) {
				return true;
			}
		}
		return false;
	}

	private Optional<PlanCode> code(int index) {
		return (this.nodes.get(index) instanceof Node.Heading heading) ? PlanCode.of(heading.text()) : Optional.empty();
	}

}
