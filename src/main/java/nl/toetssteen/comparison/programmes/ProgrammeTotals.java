package nl.toetssteen.comparison.programmes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import nl.toetssteen.budget.pages.MoneySummary;
import org.jspecify.annotations.Nullable;

/**
 * The programmes of a budget added up by this site.
 *
 * @param expenditure in full euros; null when no programme has any
 * @param income in full euros; null when no programme has any
 */
record ProgrammeTotals(long goals, long activities, @Nullable BigDecimal expenditure, @Nullable BigDecimal income) {

	static ProgrammeTotals of(List<ProgrammeRow> rows) {
		return new ProgrammeTotals(rows.stream().mapToLong(ProgrammeRow::goals).sum(),
				rows.stream().mapToLong(ProgrammeRow::activities).sum(), sum(rows, MoneySummary.Year::expenditure),
				sum(rows, MoneySummary.Year::income));
	}

	/** How much more is printed than the programmes are together; null for unknown. */
	public static @Nullable BigDecimal difference(@Nullable BigDecimal printed, @Nullable BigDecimal computed) {
		return (printed == null || computed == null) ? null : printed.subtract(computed);
	}

	private static @Nullable BigDecimal sum(List<ProgrammeRow> rows,
			Function<MoneySummary.Year, @Nullable BigDecimal> side) {
		return rows.stream()
			.map(ProgrammeRow::own)
			.filter(Objects::nonNull)
			.map(side)
			.filter(Objects::nonNull)
			.reduce(BigDecimal::add)
			.orElse(null);
	}

}
