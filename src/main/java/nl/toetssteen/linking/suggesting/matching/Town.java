package nl.toetssteen.linking.suggesting.matching;

import java.util.List;

/**
 * What was read of one municipality; pledges are compared with targets of their own.
 *
 * @param passages all texts, for learning which words belong together
 */
public record Town(List<Wording> pledges, List<Target> targets, List<String> passages) {

	public Town {
		pledges = List.copyOf(pledges);
		targets = List.copyOf(targets);
		passages = List.copyOf(passages);
	}

}
