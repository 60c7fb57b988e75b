package nl.toetssteen.documents.quantities.text;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number that counts something, with the tokens it takes.
 *
 * @param value in full: millions multiplied, euros not in thousands
 * @param upTo the other end of a range or change
 * @param unit "%", "EUR", "weken", or "aantal" for things that are counted
 * @param joint the word or sign between the ends: "tot", "naar", "-", "en", "of"; empty
 * without a range
 * @param from first token, a euro sign included
 * @param to token behind the last, the unit included
 */
public record Figure(BigDecimal value, @Nullable BigDecimal upTo, String unit, String joint, int from, int to) {

	public static final String COUNT = "aantal";

	public static final String EURO = "EUR";

	public static final String PERCENT = "%";

	public boolean counts() {
		return this.unit.equals(COUNT);
	}

	/** Whether it measures time. */
	public boolean isTime() {
		return switch (this.unit) {
			case "uur", "minuten", "dagen", "werkdagen", "weken", "maanden", "kwartalen", "jaar" -> true;
			default -> false;
		};
	}

}
