package nl.toetssteen.linking.suggesting.matching;

import java.util.List;

/**
 * How well a target answers a pledge.
 *
 * @param score from 0 to 1
 * @param reasons what decided, in Dutch, the heaviest first
 */
public record Match(Target target, double score, List<String> reasons) {

	public Match {
		reasons = List.copyOf(reasons);
	}

}
