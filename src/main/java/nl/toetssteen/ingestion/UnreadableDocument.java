package nl.toetssteen.ingestion;

/**
 * A file that cannot become a document; the message says why, in Dutch, for an editor.
 */
public class UnreadableDocument extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UnreadableDocument(String message) {
		super(message);
	}

}
