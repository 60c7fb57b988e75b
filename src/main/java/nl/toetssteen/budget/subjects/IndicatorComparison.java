package nl.toetssteen.budget.subjects;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.toetssteen.budget.Amount;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the municipality beside that of the Netherlands.
 *
 * @param own as printed
 * @param country as printed
 * @param index the municipality where the Netherlands is 100, rounded; null where the
 * country has nothing
 */
public record IndicatorComparison(Indicator indicator, Amount own, Amount country, @Nullable BigDecimal index) {

	/** The comparison; empty when a row does not have both. */
	static Optional<IndicatorComparison> of(Indicator indicator) {
		List<BudgetColumn> columns = indicator.line().getTable().getColumns();
		Optional<Amount> country = columns.stream()
			.filter(IndicatorComparison::isCountry)
			.flatMap((column) -> amount(indicator, column).stream())
			.findFirst();
		Optional<Amount> own = columns.stream()
			.filter((column) -> !isCountry(column))
			.flatMap((column) -> amount(indicator, column).stream())
			.findFirst();
		return own.flatMap((ours) -> country
			.map((theirs) -> new IndicatorComparison(indicator, ours, theirs, index(ours.value(), theirs.value()))));
	}

	private static boolean isCountry(BudgetColumn column) {
		return column.header().toLowerCase(Locale.ROOT).contains("nederland");
	}

	private static Optional<Amount> amount(Indicator indicator, BudgetColumn column) {
		return indicator.line()
			.getAmounts()
			.stream()
			.filter((amount) -> amount.position() == column.position())
			.findFirst();
	}

	private static @Nullable BigDecimal index(BigDecimal own, BigDecimal country) {
		return (country.signum() <= 0) ? null
				: own.multiply(BigDecimal.valueOf(100)).divide(country, 0, RoundingMode.HALF_UP);
	}

}
