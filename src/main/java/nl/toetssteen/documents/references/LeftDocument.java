package nl.toetssteen.documents.references;

/**
 * Asked for something that stands in an earlier version of its document only. The answer
 * is a page with its last text, not "not found": links to it must hold.
 */
public class LeftDocument extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Reference reference;

	LeftDocument(Reference reference) {
		super(reference.ref());
		this.reference = reference;
	}

	/** What was asked for, with its last text. */
	public Reference reference() {
		return this.reference;
	}

}
