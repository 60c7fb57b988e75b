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

	/**
	 * Whether both speak for the same party, in the same sort of text: who writes again
	 * what they wrote before says even a broad subject on purpose.
	 */
	boolean isOneVoice() {
		return this.older.getKind() == DocumentKind.PROGRAMME && this.newer.getKind() == DocumentKind.PROGRAMME
				&& this.older.getIssuers().equals(this.newer.getIssuers());
	}

	/**
	 * Whether the newer agreement was made before the term of the older one was over, so
	 * that it need not repeat what was agreed.
	 */
	public boolean isSameTerm() {
		return this.older.getKind() == DocumentKind.AGREEMENT && this.newer.getKind() == DocumentKind.AGREEMENT
				&& this.older.getMunicipality().equals(this.newer.getMunicipality())
				&& this.newer.getPeriodFrom() < this.older.getPeriodTo();
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
