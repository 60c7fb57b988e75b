package nl.toetssteen.documents.references.aligning;

import java.util.List;

/**
 * Which old piece goes on in which new one.
 *
 * @param pairs one-to-one; of a piece that was divided or joined only its best part
 * @param splits old pieces that go on in several new ones
 * @param merges new pieces that carry on several old ones
 * @param doubts old pieces that are in no pair but may go on
 */
public record Alignment(List<Pair> pairs, List<Parts> splits, List<Parts> merges, List<Doubt> doubts) {

	/**
	 * An old piece and the new one that carries it on.
	 *
	 * @param certainty from 0 to 1; 1 for the same words
	 */
	public record Pair(String old, String fresh, double certainty) {
	}

	/**
	 * A piece of one version and its parts in the other.
	 *
	 * @param certainty how alike the whole and its parts together are
	 */
	public record Parts(String whole, List<String> parts, double certainty) {

		public Parts {
			parts = List.copyOf(parts);
		}

	}

	/**
	 * An old piece with new ones that may carry it on, likeliest first.
	 *
	 * @param certainty how alike the likeliest is
	 */
	public record Doubt(String old, List<String> candidates, double certainty) {

		public Doubt {
			candidates = List.copyOf(candidates);
		}

	}

	public Alignment {
		pairs = List.copyOf(pairs);
		splits = List.copyOf(splits);
		merges = List.copyOf(merges);
		doubts = List.copyOf(doubts);
	}

}
