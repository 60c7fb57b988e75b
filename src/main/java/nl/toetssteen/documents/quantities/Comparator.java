package nl.toetssteen.documents.quantities;

/**
 * How a number is meant: as the least, the most, about, or as a way from one to another.
 */
public enum Comparator {

	EXACTLY("precies"), AT_LEAST("ten minste"), AT_MOST("hoogstens"),

	/** As far as: "steun tot 120% van het minimum"; to whom it reaches, not a limit. */
	UP_TO("tot"),

	ABOUT("ongeveer"), MORE_THAN("meer dan"), LESS_THAN("minder dan"),

	/** Somewhere between two ends. */
	BETWEEN("van … tot"),

	/** From what is to what is to be. */
	FROM_TO("van … naar"),

	/** By how much something grows. */
	INCREASE("erbij"),

	/** By how much something shrinks. */
	DECREASE("eraf");

	private final String dutch;

	Comparator(String dutch) {
		this.dutch = dutch;
	}

	/** The word on pages and in the API. */
	public String dutch() {
		return this.dutch;
	}

	/** Whether it tells a change and not a level. */
	public boolean isChange() {
		return this == INCREASE || this == DECREASE;
	}

}
