package nl.toetssteen.linking.lineage.pages;

import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.linking.lineage.Lineage;
import org.jspecify.annotations.Nullable;

/**
 * What an item became, or came from, on the item's own page.
 *
 * @param other the item on the other side; null where two editors found none
 * @param programme short name of the document on the other side
 * @param earlier whether the other side is the older one
 */
record Told(Lineage lineage, @Nullable Reference other, String programme, boolean earlier) {

	/** The number of the other item in its document; empty for none. */
	public String number() {
		return (this.other == null) ? "" : this.other.ref().substring(this.other.ref().indexOf('/') + 1);
	}

}
