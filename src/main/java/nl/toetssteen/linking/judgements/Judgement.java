package nl.toetssteen.linking.judgements;

import java.util.UUID;

import nl.toetssteen.linking.review.Review;
import nl.toetssteen.linking.review.Reviewed;

/** An answer about a pledge on one axis. Public when confirmed. */
public record Judgement(UUID id, String pledge, JudgementContent content,
		Review review) implements Reviewed<JudgementContent, Judgement> {

	@Override
	public Judgement with(JudgementContent content, Review review) {
		return new Judgement(this.id, this.pledge, content, review);
	}

	/** The question it answers. */
	public Axis axis() {
		return this.content.value().axis();
	}

}
