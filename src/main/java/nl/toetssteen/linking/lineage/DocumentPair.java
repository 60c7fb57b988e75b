package nl.toetssteen.linking.lineage;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;

/** Two documents that are laid beside each other in the order of their time. */
public record DocumentPair(Document older, Document newer) {

	static boolean isKind(Document document) {
		return document.getKind() != DocumentKind.BUDGET;
	}

	/** Where people read it. */
	public String address() {
		return "/verloop?van=" + this.older.getCode() + "&naar=" + this.newer.getCode();
	}

	/** Whether people would look for it: the next document of the same party or town. */
	boolean follows() {
		boolean same = this.older.getKind() == this.newer.getKind()
				&& this.older.getMunicipality().equals(this.newer.getMunicipality());
		return isKind(this.older) && same && this.older.getPeriodFrom() < this.newer.getPeriodFrom()
				&& (this.older.getKind() == DocumentKind.AGREEMENT
						|| this.older.getIssuers().equals(this.newer.getIssuers()));
	}

}
