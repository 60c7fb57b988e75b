package nl.toetssteen.linking.workbench;

import java.util.List;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.targets.Card;
import nl.toetssteen.linking.review.Revision;
import nl.toetssteen.linking.LinkContent;

/**
 * A link as the officer at the desk sees it.
 *
 * @param history latest first
 * @param awaited whether it waits for this officer's eyes
 * @param undoable whether this officer did the last thing to it
 */
record LinkView(Card card, Link link, List<Revision<LinkContent>> history, boolean awaited, boolean undoable) {

	static LinkView of(Card card, Link link, List<Revision<LinkContent>> history, Editor officer) {
		return new LinkView(card, link, history.reversed(), link.review().awaits(officer),
				link.review().isUndoableBy(officer));
	}

}
