package nl.toetssteen.comparison.unspoken;

import nl.toetssteen.comparison.Entry;

/**
 * A pledge without a confirmed link to the budget.
 *
 * @param searched what two editors searched for and found nothing; empty when nobody
 * judged yet
 */
record SilentPledge(Entry entry, Outcome outcome, String searched) {

	/** How far people are with such a pledge. */
	enum Outcome {

		NOTHING("niets-gevonden", "niets gevonden"), OPEN("nog-niet-beoordeeld", "nog niet beoordeeld");

		private final String code;

		private final String dutch;

		Outcome(String code, String dutch) {
			this.code = code;
			this.dutch = dutch;
		}

		/** The word in addresses. */
		public String code() {
			return this.code;
		}

		/** The words on pages. */
		public String dutch() {
			return this.dutch;
		}

	}

}
