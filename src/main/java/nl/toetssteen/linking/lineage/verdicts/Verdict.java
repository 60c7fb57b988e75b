package nl.toetssteen.linking.lineage.verdicts;

import java.util.UUID;

import nl.toetssteen.linking.review.Review;
import nl.toetssteen.linking.review.ReviewState;
import nl.toetssteen.linking.review.Reviewed;

/** What editors say became of an item. Public when confirmed. */
public record Verdict(UUID id, Ends ends, VerdictContent content,
		Review review) implements Reviewed<VerdictContent, Verdict> {

	@Override
	public Verdict with(VerdictContent content, Review review) {
		return new Verdict(this.id, this.ends, content, review);
	}

	/** Whether two editors stand for it. */
	public boolean isConfirmed() {
		return this.review.state() == ReviewState.CONFIRMED;
	}

	/** Whether both cannot be true: found again, and not. */
	public boolean excludes(Verdict other) {
		return !this.id.equals(other.id) && this.content.relation().excludes(other.content.relation())
				&& this.ends.touch(other.ends);
	}

}
