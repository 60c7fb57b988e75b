package nl.toetssteen.linking;

import java.util.UUID;

import nl.toetssteen.linking.review.Review;
import nl.toetssteen.linking.review.Reviewed;

/**
 * A judged relation between a pledge and something that answers it: an agreement item,
 * goal, activity or budget line, each named by its ref. Public when confirmed.
 */
public record Link(UUID id, String pledge, String target, LinkContent content,
		Review review) implements Reviewed<LinkContent, Link> {

	@Override
	public Link with(LinkContent content, Review review) {
		return new Link(this.id, this.pledge, this.target, content, review);
	}

	/** Whether it takes a part of the amounts of its target. */
	boolean takesShare() {
		return this.review.isLive() && this.content.share() != null;
	}

}
