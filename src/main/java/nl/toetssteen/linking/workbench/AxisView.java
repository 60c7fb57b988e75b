package nl.toetssteen.linking.workbench;

import java.util.List;

import nl.toetssteen.linking.judgements.Axis;
import nl.toetssteen.linking.judgements.Judgement;
import nl.toetssteen.linking.review.Revision;
import nl.toetssteen.linking.judgements.JudgementContent;
import org.jspecify.annotations.Nullable;

/**
 * An axis as the officer at the desk sees it.
 *
 * @param judgement null when nobody judged yet
 * @param history latest first
 * @param awaited whether it waits for this officer's eyes
 * @param undoable whether this officer did the last thing to it
 */
record AxisView(Axis axis, @Nullable Judgement judgement, List<Revision<JudgementContent>> history, boolean awaited,
		boolean undoable) {

	/** The version a form is based on. */
	public int version() {
		return (this.judgement == null) ? 0 : this.judgement.version();
	}

	/** Whether there is something that stands. */
	public boolean isLive() {
		return this.judgement != null && this.judgement.review().isLive();
	}

}
