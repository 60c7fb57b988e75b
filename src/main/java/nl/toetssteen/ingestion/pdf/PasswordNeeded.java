package nl.toetssteen.ingestion.pdf;

import nl.toetssteen.ingestion.UnreadableDocument;

/** The file opens with a password only, and none or a wrong one was given. */
public class PasswordNeeded extends UnreadableDocument {

	private static final long serialVersionUID = 1L;

	public PasswordNeeded(String message) {
		super(message);
	}

}
