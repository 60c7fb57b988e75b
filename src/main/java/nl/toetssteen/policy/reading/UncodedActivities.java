package nl.toetssteen.policy.reading;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Node;

/**
 * The activities in an answer to "what shall we do?" that gives them no codes: each
 * heading is one, or else each item of the list, or else each paragraph.
 */
class UncodedActivities {

	/** A longer text has its title in its first sentence. */
	private static final int TITLE = 120;

	private final List<Draft> drafts = new ArrayList<>();

	private final Class<? extends Node> sort;

	private boolean awaitsPeriod;

	private UncodedActivities(Class<? extends Node> sort) {
		this.sort = sort;
	}

	static List<Draft> in(List<Node> answer) {
		var found = new UncodedActivities(sort(answer));
		answer.forEach(found::take);
		return found.drafts;
	}

	private static Class<? extends Node> sort(List<Node> answer) {
		if (answer.stream().anyMatch((node) -> node instanceof Node.Heading heading && !saysWhen(heading.text()))) {
			return Node.Heading.class;
		}
		return answer.stream().anyMatch(Node.ListItem.class::isInstance) ? Node.ListItem.class : Node.Paragraph.class;
	}

	private static boolean saysWhen(String heading) {
		return Phrases.asksWhen(heading) || Phrases.period(heading).isPresent();
	}

	private void take(Node node) {
		String words = Draft.words(node);
		if (node instanceof Node.Heading && Phrases.asksWhen(words)) {
			this.awaitsPeriod = true;
		}
		else if (this.awaitsPeriod && !this.drafts.isEmpty()) {
			this.drafts.getLast().date(words, node.place());
			this.awaitsPeriod = false;
		}
		else if (Phrases.period(words).isPresent() && !this.drafts.isEmpty()) {
			this.drafts.getLast().date(Phrases.period(words).orElseThrow(), node.place());
		}
		else if (this.sort.isInstance(node) && !(node instanceof Node.ListItem item && item.depth() > 0)) {
			this.drafts.add(draft(node, words));
		}
		else if (!this.drafts.isEmpty()) {
			this.drafts.getLast().add(node);
		}
	}

	private Draft draft(Node node, String words) {
		int end = (words.length() > TITLE) ? endOfTitle(words) : words.length();
		String title = words.substring(0, end).replaceFirst("[.;:]$", "");
		var draft = new Draft("", title, node.number(), node.place());
		draft.say(words.substring(end).strip());
		return draft;
	}

	private int endOfTitle(String words) {
		int sentence = words.indexOf(". ");
		int colon = words.indexOf(": ");
		int first = (colon > 0 && (sentence < 0 || colon < sentence)) ? colon : sentence;
		return (first > 0) ? first + 1 : words.length();
	}

}
