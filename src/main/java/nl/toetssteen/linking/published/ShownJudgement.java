package nl.toetssteen.linking.published;

import java.util.List;

import nl.toetssteen.linking.judgements.Axis;
import nl.toetssteen.linking.judgements.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question about a pledge.
 *
 * @param judgement null when nobody confirmed one
 * @param searched short names of the documents that were searched, where nothing was
 * found
 */
record ShownJudgement(Axis axis, @Nullable Judgement judgement, List<String> searched, List<Deed> history) {

	/** Who checked it, and when. */
	public Deed confirmation() {
		return this.history.getLast();
	}

}
