package nl.toetssteen.documents.quantities;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number as it is meant.
 *
 * @param value in full: euros, not thousands of them
 * @param upTo the other end of a range or change
 * @param unit "%", "EUR", "weken" …, "jaartal" for a year something is to be done, or
 * "aantal" for things that are counted
 */
public record Measure(Comparator comparator, BigDecimal value, @Nullable BigDecimal upTo, String unit) {

	/** Unit of things that are counted. */
	public static final String COUNT = "aantal";

	/** Unit of the year in which something is to be done. */
	public static final String YEAR = "jaartal";

	/** What it comes to in the end: the far end of a change, else the number. */
	public BigDecimal target() {
		return (this.upTo != null && this.comparator == Comparator.FROM_TO) ? this.upTo : this.value;
	}

}
