package nl.toetssteen.budget.subjects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.money.ReserveFlow;
import nl.toetssteen.budget.money.YearTable;
import nl.toetssteen.budget.pages.MoneySummary;
import nl.toetssteen.documents.BudgetYear;
import org.jspecify.annotations.Nullable;

/**
 * Money that comes back every year apart from money that does not. Structural is all
 * there is, with what goes into or comes out of reserves, minus what the table of
 * incidental money names, for that table holds movements of reserves too (BBV art. 19).
 *
 * @param plan table with all programmes and its lines
 * @param incidental table of incidental money and its lines
 */
record Structural(BudgetTable plan, List<BudgetLine> planLines, BudgetTable incidental,
		List<BudgetLine> incidentalLines) {

	Optional<YearTable> table(BudgetYear year) {
		Optional<MoneySummary> summary = MoneySummary.of(this.plan, this.planLines);
		Optional<BudgetLine> total = YearTables.total(this.incidentalLines);
		if (summary.isEmpty() || total.isEmpty()) {
			return Optional.empty();
		}
		List<Integer> years = years();
		List<YearTable.Row> rows = Stream.of(Side.EXPENDITURE, Side.INCOME)
			.flatMap((side) -> rows(side, years, summary.get(), total.get(), year))
			.toList();
		List<YearTable.Column> columns = years.stream()
			.map((each) -> new YearTable.Column(each.toString(), each, each == year.value(), true))
			.toList();
		return Optional
			.of(new YearTable("structureel", "Structureel en incidenteel geld apart", columns, rows, List.of(), false)
				.charted());
	}

	private List<Integer> years() {
		return this.incidental.getColumns()
			.stream()
			.filter((column) -> column.side() != Side.NONE)
			.map(BudgetColumn::year)
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
	}

	private Stream<YearTable.Row> rows(Side side, List<Integer> years, MoneySummary summary, BudgetLine total,
			BudgetYear year) {
		String name = (side == Side.EXPENDITURE) ? "uitgaven (lasten)" : "inkomsten (baten)";
		BudgetLine whole = (side == Side.EXPENDITURE) ? summary.expenditure() : summary.income();
		List<@Nullable BigDecimal> once = years.stream().map((each) -> once(side, each, total)).toList();
		List<@Nullable BigDecimal> structural = years.stream()
			.map((each) -> minus(all(side, each, whole), once(side, each, total)))
			.toList();
		return Stream.of(
				YearTable.Row.of("Structurele " + name + ", uitgerekend", structural, YearTables.source(year, whole)),
				YearTable.Row.of("Incidentele " + name, once, YearTables.source(year, total)));
	}

	private @Nullable BigDecimal once(Side side, int year, BudgetLine total) {
		return this.incidental.getColumns()
			.stream()
			.filter((column) -> column.side() == side && Integer.valueOf(year).equals(column.year()))
			.flatMap((column) -> total.eurosIn(column).stream())
			.map(BigDecimal::abs)
			.findFirst()
			.orElse(null);
	}

	private @Nullable BigDecimal all(Side side, int year, BudgetLine whole) {
		return this.plan.getColumns()
			.stream()
			.filter((column) -> Integer.valueOf(year).equals(column.year()))
			.flatMap((column) -> whole.eurosIn(column)
				.map((euros) -> euros.abs()
					.add(ReserveFlow.euros(this.planLines, side, column).orElse(BigDecimal.ZERO)))
				.stream())
			.findFirst()
			.orElse(null);
	}

	private static @Nullable BigDecimal minus(@Nullable BigDecimal all, @Nullable BigDecimal once) {
		return (all == null || once == null) ? null : all.subtract(once);
	}

}
