package nl.toetssteen.linking.workbench;

import java.util.List;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.LinkRevision;
import nl.toetssteen.linking.review.Act;
import nl.toetssteen.linking.review.Review;
import nl.toetssteen.linking.targets.Card;

/**
 * A link as the officer at the desk sees it.
 *
 * @param history latest first
 * @param awaited whether it waits for this officer's eyes
 * @param undoable whether this officer did the last thing to it
 */
record LinkView(Card card, Link link, List<LinkRevision> history, boolean awaited, boolean undoable) {

	static LinkView of(Card card, Link link, List<LinkRevision> history, Editor officer) {
		return new LinkView(card, link, history.reversed(), link.review().awaits(officer),
				undoable(link.review(), officer));
	}

	static boolean undoable(Review review, Editor officer) {
		return review.step().by().equals(officer.id()) && review.step().act() != Act.UNDO;
	}

}
