package nl.toetssteen.linking;

import nl.toetssteen.linking.review.Review;

/** How a link was after something was done to it; never changed again. */
public record LinkRevision(LinkContent content, Review review) {
}
