package nl.toetssteen.linking.suggesting;

import java.util.List;

import nl.toetssteen.linking.TargetKind;

/**
 * A machine's proposal for a link; never a link, and never shown as one.
 *
 * @param title title of the target, or its first sentence
 * @param score from 0 to 1, comparable only among the suggestions of one pledge
 * @param history whether the target is older than the programme (<i>voorgeschiedenis</i>)
 * and so cannot answer it
 * @param reasons what a person can check, in Dutch; the words of the documents stand
 * between asterisks
 */
public record Suggestion(String targetRef, TargetKind kind, String title, double score, boolean history,
		List<String> reasons) {

	public Suggestion {
		reasons = List.copyOf(reasons);
	}

}
