package nl.toetssteen.budget;

/** How far the money of a column has come in the budget cycle. */
public enum Phase {

	/** Spent or received, as in the annual accounts. */
	EXECUTED("realisatie"),

	/** Expected for the year that is still running. */
	FORECAST("prognose"),

	/** A budget of an earlier year than the document's own. */
	APPROVED("vastgesteld"),

	/**
	 * The document's own year: proposed, for a budget cannot say of itself that the
	 * council adopted it.
	 */
	PROPOSED("begroot"),

	/** Estimated for a later year. */
	MULTI_YEAR("meerjarenraming"),

	/** No phase of a budget: a tariff, a date, a comparison. */
	NONE("");

	private final String dutch;

	Phase(String dutch) {
		this.dutch = dutch;
	}

	/** The Dutch word, as in the API; empty for none. */
	public String dutch() {
		return this.dutch;
	}

}
