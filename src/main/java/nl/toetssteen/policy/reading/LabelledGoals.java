package nl.toetssteen.policy.reading;

import java.util.List;
import java.util.Optional;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Node;
import org.jspecify.annotations.Nullable;

/**
 * Goals without a code: a title with a label ("Doel 2: …", "Ambitie – …"), or else what
 * answers "what do we want to reach?", under the heading right above that question or
 * under the chapter's own title.
 */
class LabelledGoals implements GoalTitles {

	private final Chapter chapter;

	private final List<Node> nodes;

	LabelledGoals(Chapter chapter) {
		this.chapter = chapter;
		this.nodes = Phrases.isNoProgramme(chapter.title()) ? List.of() : chapter.nodes();
	}

	@Override
	public Optional<GoalStart> at(int index) {
		if (index >= this.nodes.size()) {
			return Optional.empty();
		}
		return labelled(this.nodes.get(index)).or(() -> asked(index));
	}

	@Override
	public boolean levelled() {
		return false;
	}

	private Optional<GoalStart> labelled(Node node) {
		String words = Draft.words(node);
		boolean heading = node instanceof Node.Heading;
		return Phrases.label(words)
			.filter((label) -> heading || !label.number().isEmpty() && words.length() < 120)
			.map((label) -> start(code(label.number()), label.number(), label.title(), true));
	}

	private Optional<GoalStart> asked(int index) {
		if (isQuestion(index + 1) && isTitle(index)) {
			return Optional.of(start(null, "", Draft.words(this.nodes.get(index)), false));
		}
		boolean untitled = isQuestion(index) && (index == 0 || !isTitle(index - 1)) && !followsLabel(index);
		return untitled ? Optional.of(start(null, "", this.chapter.title(), false)) : Optional.empty();
	}

	private boolean isQuestion(int index) {
		return index < this.nodes.size() && this.nodes.get(index) instanceof Node.Heading heading
				&& Phrases.asksForGoal(heading.text());
	}

	private boolean isTitle(int index) {
		return this.nodes.get(index) instanceof Node.Heading heading && !isKey(heading.text());
	}

	private boolean isKey(String heading) {
		return Phrases.asksForGoal(heading) || Phrases.asksForAction(heading) || Phrases.asksWhen(heading)
				|| Phrases.closesGoals(heading);
	}

	private boolean followsLabel(int index) {
		return index > 0 && labelled(this.nodes.get(index - 1)).isPresent();
	}

	private GoalStart start(@Nullable String code, String printed, String title, boolean explicit) {
		return new GoalStart(code, printed, this.chapter.number(), title, explicit);
	}

	private @Nullable String code(String number) {
		if (number.isEmpty()) {
			return null;
		}
		return number.contains(".") ? number : this.chapter.number() + "." + number;
	}

}
