package nl.toetssteen.comparison.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.money.ReserveFlow;
import nl.toetssteen.budget.money.YearSums;
import nl.toetssteen.budget.money.YearTable;
import nl.toetssteen.budget.pages.MoneySummary;
import nl.toetssteen.documents.BudgetYear;
import nl.toetssteen.documents.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The money of each programme by year, from the table of its own. */
@Component
class ProgrammeYears {

	private final Budget budget;

	ProgrammeYears(Budget budget) {
		this.budget = budget;
	}

	/** The table; empty when no programme has a table with its money. */
	Optional<YearTable> of(Document document, Measure measure) {
		BudgetYear year = document.budgetYear();
		List<BudgetTable> all = this.budget.tables(document.getId());
		List<BudgetTable> tables = of(BudgetTableKind.PROGRAMME_MONEY, all)
			.filter((table) -> table.getProgramme() != null)
			.toList();
		Map<Long, List<BudgetLine>> lines = this.budget
			.lines(Stream.concat(tables.stream(), of(BudgetTableKind.PROGRAMME_PLAN, all).limit(1)).toList());
		List<Purse> purses = tables.stream()
			.flatMap((table) -> Purse.of(table, lines.getOrDefault(table.getId(), List.of())).stream())
			.toList();
		if (purses.isEmpty()) {
			return Optional.empty();
		}
		List<BudgetColumn> columns = purses.getFirst().table().getColumns();
		List<YearTable.Row> rows = purses.stream().map((purse) -> purse.row(year, measure, columns)).toList();
		Optional<YearTable.Row> printed = of(BudgetTableKind.PROGRAMME_PLAN, all).limit(1)
			.flatMap((plan) -> Purse.of(plan, lines.getOrDefault(plan.getId(), List.of())).stream())
			.map((purse) -> purse.total(year, measure, columns))
			.findFirst();
		List<YearTable.Row> tail = printed.map((total) -> YearSums.compared(rows, total))
			.orElseGet(() -> List.of(YearSums.sum("Samen, uitgerekend", rows)));
		return Optional.of(new YearTable("per-jaar", measure.title() + " per programma",
				columns.stream().map(YearTable.Column::of).toList(), rows, tail, false)
			.charted());
	}

	private static Stream<BudgetTable> of(BudgetTableKind kind, List<BudgetTable> tables) {
		return tables.stream().filter((table) -> table.getKind() == kind);
	}

	/** A table with what goes out and comes in. */
	private record Purse(BudgetTable table, List<BudgetLine> lines, MoneySummary summary) {

		static Optional<Purse> of(BudgetTable table, List<BudgetLine> lines) {
			return MoneySummary.of(table, lines).map((summary) -> new Purse(table, lines, summary));
		}

		YearTable.Row row(BudgetYear year, Measure measure, List<BudgetColumn> columns) {
			String title = this.table.getTitle();
			int dash = title.indexOf(" – ");
			return new YearTable.Row((dash < 0) ? title : title.substring(0, dash),
					"/begroting/" + year + "/programma/" + this.table.getProgramme(), cells(measure, columns),
					sources(year, measure), false);
		}

		YearTable.Row total(BudgetYear year, Measure measure, List<BudgetColumn> columns) {
			return new YearTable.Row("Totaal zoals gedrukt", null, cells(measure, columns), sources(year, measure),
					false);
		}

		private List<YearTable.Cell> cells(Measure measure, List<BudgetColumn> columns) {
			return columns.stream().map((column) -> new YearTable.Cell(euros(measure, column))).toList();
		}

		private @Nullable BigDecimal euros(Measure measure, BudgetColumn wanted) {
			Optional<MoneySummary.Year> found = this.summary.years()
				.stream()
				.filter((each) -> each.column().sameAs(wanted))
				.findFirst();
			if (measure == Measure.RESERVES) {
				return found.flatMap((each) -> ReserveFlow.net(this.lines, each.column())).orElse(null);
			}
			return found.map((each) -> measure.of(each.expenditure(), each.income())).orElse(null);
		}

		private List<YearTable.Source> sources(BudgetYear year, Measure measure) {
			Stream<BudgetLine> from = switch (measure) {
				case UITGAVEN -> Stream.of(this.summary.expenditure());
				case INKOMSTEN -> Stream.of(this.summary.income());
				case SALDO -> Stream.of(this.summary.income(), this.summary.expenditure());
				case RESERVES -> Stream.of(Side.INCOME, Side.EXPENDITURE)
					.flatMap((side) -> ReserveFlow.line(this.lines, side).stream());
			};
			return from.map((line) -> Sources.row(year, line)).toList();
		}

	}

}
