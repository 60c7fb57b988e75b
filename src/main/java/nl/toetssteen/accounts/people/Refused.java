package nl.toetssteen.accounts.people;

/**
 * Something an editor asked for that cannot be; nothing was changed. Says why in Dutch.
 */
public class Refused extends RuntimeException {

	public Refused(String message) {
		super(message);
	}

	/** What to tell the editor. */
	public String told() {
		return String.valueOf(getMessage());
	}

}
