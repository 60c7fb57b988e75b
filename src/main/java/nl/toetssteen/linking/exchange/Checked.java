package nl.toetssteen.linking.exchange;

/**
 * What a row of a file comes to.
 *
 * @param number of the row, from 1, the line with the columns not counted
 * @param message why it is refused, in Dutch; empty when it is not
 */
record Checked(int number, LinkRow row, Outcome outcome, String message) {

	/** What a row of a file does. */
	enum Outcome {

		NEW("nieuw"), CHANGED("gewijzigd"), SAME("staat er al zo"), REFUSED("kan niet");

		private final String dutch;

		Outcome(String dutch) {
			this.dutch = dutch;
		}

		public String dutch() {
			return this.dutch;
		}

	}

	public boolean isRefused() {
		return this.outcome == Outcome.REFUSED;
	}

}
