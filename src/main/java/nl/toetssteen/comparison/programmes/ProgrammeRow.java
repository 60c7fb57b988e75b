package nl.toetssteen.comparison.programmes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import nl.toetssteen.budget.pages.MoneySummary;
import nl.toetssteen.policy.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A programme in the overview of a budget.
 *
 * @param money what it costs and brings in, where a table says so
 * @param share its expenditure as a percentage of the largest programme's, for a bar
 */
record ProgrammeRow(Programme programme, @Nullable MoneySummary money, int share) {

	public long goals() {
		return this.programme.plans().size();
	}

	public long activities() {
		return this.programme.plans().stream().mapToLong((plan) -> plan.activities().size()).sum();
	}

	/** What it costs and brings in in the budget's own year. */
	public MoneySummary.@Nullable Year own() {
		return (this.money == null) ? null : this.money.own().orElse(null);
	}

	private @Nullable BigDecimal expenditure() {
		MoneySummary.Year own = own();
		return (own == null) ? null : own.expenditure();
	}

	/** The same rows with their bars measured against each other. */
	static List<ProgrammeRow> measured(List<ProgrammeRow> rows) {
		BigDecimal largest = rows.stream()
			.map(ProgrammeRow::expenditure)
			.filter((euros) -> euros != null && euros.signum() > 0)
			.max(BigDecimal::compareTo)
			.orElse(BigDecimal.ONE);
		return rows.stream()
			.map((row) -> new ProgrammeRow(row.programme, row.money, share(row.expenditure(), largest)))
			.toList();
	}

	private static int share(@Nullable BigDecimal euros, BigDecimal largest) {
		return (euros == null) ? 0
				: euros.multiply(BigDecimal.valueOf(100)).divide(largest, 0, RoundingMode.HALF_UP).intValue();
	}

}
