package nl.toetssteen.linking.rereading;

import java.util.List;

import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.ReferenceChange;

/**
 * A text of which a person has to say where it went.
 *
 * @param candidates what may carry it on, likeliest first, the reference itself among
 * them where it is still there
 * @param links how many links and verdicts on lineage stand on it
 */
record Doubt(ReferenceChange change, List<Reference> candidates, long links) {

	/** Which candidate the portal would take. */
	public boolean isLikeliest(Reference candidate) {
		return candidate.equals(this.candidates.getFirst());
	}

}
