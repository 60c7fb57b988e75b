package nl.toetssteen.budget;

/** Whether a row is a sum of other rows. */
public enum LineLevel {

	TOTAL("totaal"), SUBTOTAL("subtotaal"), LINE("regel");

	private final String dutch;

	LineLevel(String dutch) {
		this.dutch = dutch;
	}

	/** The Dutch word, as in the API. */
	public String dutch() {
		return this.dutch;
	}

}
