package nl.toetssteen.linking.judgements;

import java.util.UUID;

import nl.toetssteen.linking.review.Review;

/** An answer about a pledge on one axis. Public when confirmed. */
public record Judgement(UUID id, String pledge, JudgementContent content, Review review) {

	Judgement with(JudgementContent content, Review review) {
		return new Judgement(this.id, this.pledge, content, review);
	}

	/** The question it answers. */
	public Axis axis() {
		return this.content.value().axis();
	}

	/** Counts what was done to it, from 1. */
	public int version() {
		return this.review.version();
	}

}
