package nl.toetssteen.linking.lineage.pages;

import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.linking.lineage.Lineage;

/**
 * What an item became, or came from, on the item's own page.
 *
 * @param other the item on the other side
 * @param programme short name of its document
 * @param earlier whether the other side is the older one
 */
record Told(Lineage lineage, Reference other, String programme, boolean earlier) {

	/** Its number in its document. */
	public String number() {
		return this.other.ref().substring(this.other.ref().indexOf('/') + 1);
	}

}
