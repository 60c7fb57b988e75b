package nl.toetssteen.policy.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chapter that numbers its goals in a list ("1. Veilige wijken") below the
 * question what should be reached, and its activities by the goal they are for ("1.2 Meer
 * toezicht"), as headings or in a list below the question what will be done.
 */
class ListedPlan {

	private final Chapter chapter;

	private final Map<Integer, Draft> goals = new TreeMap<>();

	private final Map<String, Draft> activities = new LinkedHashMap<>();

	private final Map<String, Integer> levels = new LinkedHashMap<>();

	private @Nullable String open;

	private ListedPlan(Chapter chapter) {
		this.chapter = chapter;
	}

	/** The goals of the chapter; empty where it does not list them so. */
	static List<FoundGoal> read(Chapter chapter, Codes codes) {
		var plan = new ListedPlan(chapter);
		int next = plan.list();
		if (plan.goals.size() < 2) {
			return List.of();
		}
		boolean asked = false;
		for (Node node : chapter.nodes().subList(next, chapter.nodes().size())) {
			boolean heading = node instanceof Node.Heading;
			if (asked && heading && Phrases.asksForMoney(Draft.words(node))) {
				break;
			}
			asked = asked || heading && Phrases.asksForAction(Draft.words(node));
			if (asked) {
				plan.take(node);
			}
		}
		return plan.activities.isEmpty() ? List.of() : plan.found(codes);
	}

	/** Reads the goals; returns where what follows them starts. */
	private int list() {
		List<Node> nodes = this.chapter.nodes();
		for (int i = 0; i < nodes.size(); i++) {
			boolean question = i > 0 && nodes.get(i - 1) instanceof Node.Heading heading
					&& Phrases.asksForGoal(heading.text());
			if (question && number(nodes.get(i)) == 1) {
				int at = i;
				while (at < nodes.size() && number(nodes.get(at)) == this.goals.size() + 1) {
					Node node = nodes.get(at++);
					this.goals.put(this.goals.size() + 1, new Draft(String.valueOf(this.goals.size() + 1),
							Draft.words(node).replaceFirst("[.;]$", ""), node.number(), node.place()));
				}
				return at;
			}
		}
		return nodes.size();
	}

	private static int number(Node node) {
		return (node instanceof Node.ListItem item && item.printedNumber() != null
				&& item.printedNumber().matches("\\d{1,2}")) ? Integer.parseInt(item.printedNumber()) : 0;
	}

	private void take(Node node) {
		Optional<PlanCode> code = PlanCode.of(printed(node)).filter(this::isOurs);
		boolean heading = node instanceof Node.Heading;
		if (code.isPresent() && (heading || !this.activities.containsKey(code.get().goal()))) {
			this.open = code.get().goal();
			this.activities.put(this.open,
					new Draft(this.open, code.get().title().replaceFirst("[.;]$", ""), node.number(), node.place()));
			this.levels.put(this.open, heading ? ((Node.Heading) node).level() : 0);
		}
		else if (code.isPresent() || node instanceof Node.Heading next && ends(next)) {
			this.open = null;
		}
		else if (this.open != null && this.levels.getOrDefault(this.open, 0) > 0) {
			this.activities.get(this.open).add(node);
		}
	}

	private boolean ends(Node.Heading heading) {
		return this.open == null || heading.level() <= this.levels.getOrDefault(this.open, 0)
				|| Phrases.closesGoals(heading.text());
	}

	private static String printed(Node node) {
		return (node instanceof Node.ListItem item && item.printedNumber() != null)
				? item.printedNumber().replaceFirst("[:.]$", "") + " " + item.text()
				: (node instanceof Node.Heading heading) ? heading.text() : "";
	}

	private boolean isOurs(PlanCode code) {
		boolean range = code.title().startsWith("t/m ");
		return code.isGoal() && !range && this.goals.containsKey(code.programme());
	}

	private List<FoundGoal> found(Codes codes) {
		List<FoundGoal> found = new ArrayList<>();
		int programme = this.chapter.number();
		this.goals.forEach((number, goal) -> {
			List<FoundActivity> own = new ArrayList<>();
			this.activities.forEach((code, activity) -> {
				if (code.startsWith(number + ".")) {
					own.add(activity.activity(codes.unique(programme + "." + code)));
				}
			});
			found.add(goal.goal(codes.unique(programme + "." + number), programme, this.chapter.title(), own));
		});
		return found;
	}

}
