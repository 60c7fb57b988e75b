package nl.toetssteen.linking.lineage.wording;

import java.util.List;

/**
 * How much of what carries a promise, its act and its object, comes back in another
 * sentence.
 *
 * @param said the words that come back, as the older sentence prints them, in lower case
 * @param nowSaid the same as the newer sentence prints them
 * @param share what they say of all that the shorter sentence says, from 0 to 1
 * @param telling whether one of them is more than a word of everybody or of a broad
 * subject
 */
public record Carried(List<String> said, List<String> nowSaid, double share, boolean telling) {

	// Half of a short sentence is easily its subject alone.
	private static final double SAME = 0.55;

	public Carried {
		said = List.copyOf(said);
		nowSaid = List.copyOf(nowSaid);
	}

	/** Whether most of the shorter sentence comes back. */
	boolean isNear() {
		return this.share >= SAME;
	}

	/** Whether both say the same; an object without an act does not. */
	boolean isSame() {
		return isNear() && this.telling && Math.min(this.said.size(), this.nowSaid.size()) > 1;
	}

}
