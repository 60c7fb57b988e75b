package nl.toetssteen.linking.lineage.wording;

import java.util.List;

import nl.toetssteen.linking.lineage.Relation;

/**
 * What the change of a wording means.
 *
 * @param reasons why, in Dutch, the most telling first
 */
public record Change(Relation relation, List<String> reasons) {

	public Change {
		reasons = List.copyOf(reasons);
	}

}
