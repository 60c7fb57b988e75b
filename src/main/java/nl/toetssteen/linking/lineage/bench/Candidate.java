package nl.toetssteen.linking.lineage.bench;

import java.util.List;

import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.linking.lineage.Lineage;
import nl.toetssteen.linking.lineage.pages.Piece;
import org.jspecify.annotations.Nullable;

/**
 * An item on the other side that may go on with this one, or be where it comes from.
 *
 * @param suggestion what the computer suggests of the two; null when somebody searched
 * @param difference word by word; empty when there is too little in common
 * @param version of what was said of the two before; 0 for nothing
 */
record Candidate(Reference other, @Nullable Lineage suggestion, List<Piece> difference, int version) {

	/** Its number in its document. */
	public String number() {
		return this.other.ref().substring(this.other.ref().indexOf('/') + 1);
	}

}
