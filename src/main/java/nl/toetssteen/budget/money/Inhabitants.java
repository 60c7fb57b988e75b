package nl.toetssteen.budget.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import org.jspecify.annotations.Nullable;

/**
 * How many people live in the municipality in a year, by a row of its own budget.
 *
 * @param rate euros per inhabitant by which the count follows from an amount; null where
 * the count itself is printed
 */
public record Inhabitants(int year, BigDecimal count, @Nullable BigDecimal rate, BudgetLine line, BudgetColumn column) {

	private static final Pattern COUNT = Pattern.compile(
			"(?:aantal )?inwoners|inwoner(?:s?aantal|tal)\\b.*|" + "aantal inwoners\\b.*", Pattern.CASE_INSENSITIVE);

	// "Veiligheidsmarge (€ 100 per inwoner)": an amount that is a rate times the count.
	private static final Pattern RATE = Pattern.compile("€\\s*(\\d+(?:,\\d{1,2})?)\\s*per inwoner\\b",
			Pattern.CASE_INSENSITIVE);

	/** The counts that a row prints or implies, one for each of its years. */
	public static List<Inhabitants> of(BudgetLine line) {
		@Nullable BigDecimal rate = rate(line.getLabel());
		if (rate == null && !COUNT.matcher(line.getLabel().strip()).matches()) {
			return List.of();
		}
		return line.getTable()
			.getColumns()
			.stream()
			.flatMap((column) -> count(line, column, rate).filter((count) -> count.signum() > 0)
				.filter((_) -> column.year() != null)
				.map((count) -> new Inhabitants(column.year(), count, rate, line, column))
				.stream())
			.toList();
	}

	/** Full euros for each inhabitant, to the nearest euro. */
	public BigDecimal share(BigDecimal euros) {
		return euros.divide(this.count, 0, RoundingMode.HALF_UP);
	}

	private static Optional<BigDecimal> count(BudgetLine line, BudgetColumn column, @Nullable BigDecimal rate) {
		if (rate == null) {
			// A town smaller than a thousand does not exist: such a number is a change.
			return line.valueIn(column).filter((count) -> count.compareTo(BigDecimal.valueOf(900)) > 0);
		}
		return line.eurosIn(column).map((euros) -> euros.abs().divide(rate, 0, RoundingMode.HALF_UP));
	}

	private static @Nullable BigDecimal rate(String label) {
		Matcher matcher = RATE.matcher(label);
		if (!matcher.find()) {
			return null;
		}
		BigDecimal rate = new BigDecimal(matcher.group(1).replace(',', '.'));
		return (rate.signum() > 0) ? rate : null;
	}

}
