package nl.toetssteen.linking.review;

/** What an editor asked for cannot be done; the message tells why, in Dutch. */
public class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public Refusal(String message) {
		super(message);
	}

	/** Why, in Dutch, for the editor. */
	public String why() {
		return String.valueOf(getMessage());
	}

}
