package nl.toetssteen.budget;

import java.math.BigDecimal;

/** What a printed number counts. */
public enum Unit {

	EUR(1, "in euro's"), EUR_1000(1_000, "× € 1.000"), EUR_1000000(1_000_000, "× € 1 miljoen"),

	/** No money: a percentage, a number of posts, an indicator with a unit of its own. */
	OTHER(0, "eigen eenheid");

	private final long euros;

	private final String dutch;

	Unit(long euros, String dutch) {
		this.euros = euros;
		this.dutch = dutch;
	}

	public boolean isMoney() {
		return this.euros > 0;
	}

	/** The Dutch words for below a table. */
	public String dutch() {
		return this.dutch;
	}

	/**
	 * A printed number in full euros.
	 * @throws IllegalStateException when the number is no money
	 */
	public BigDecimal toEuros(BigDecimal printed) {
		if (!isMoney()) {
			throw new IllegalStateException("Not money: " + printed);
		}
		return printed.multiply(BigDecimal.valueOf(this.euros));
	}

}
