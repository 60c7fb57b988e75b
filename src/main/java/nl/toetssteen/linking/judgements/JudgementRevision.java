package nl.toetssteen.linking.judgements;

import nl.toetssteen.linking.review.Review;

/** How a judgement was after something was done to it; never changed again. */
public record JudgementRevision(JudgementContent content, Review review) {
}
