package nl.toetssteen.linking.lineage.pages;

import java.util.List;

import nl.toetssteen.documents.Citation;
import nl.toetssteen.linking.lineage.Lineage;
import nl.toetssteen.linking.lineage.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item, as a reader sees it.
 *
 * @param citation of the newer item; null when nothing was found again
 * @param difference word by word; empty when there is too little in common
 */
record Step(Lineage lineage, @Nullable Citation citation, @Nullable String address, List<Piece> difference) {

	public Relation relation() {
		return this.lineage.relation();
	}

}
