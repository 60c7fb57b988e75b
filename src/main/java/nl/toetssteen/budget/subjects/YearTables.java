package nl.toetssteen.budget.subjects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.LineLevel;
import nl.toetssteen.budget.money.YearSums;
import nl.toetssteen.budget.money.YearTable;
import nl.toetssteen.documents.BudgetYear;
import org.jspecify.annotations.Nullable;

/** Puts printed tables in the form of money by year. */
final class YearTables {

	private YearTables() {
	}

	/** The parts that make up the total of a table; empty when it has no such total. */
	static Optional<YearTable> parts(BudgetYear year, String title, BudgetTable table, List<BudgetLine> lines) {
		return total(lines).map((total) -> {
			List<BudgetColumn> columns = table.getColumns()
				.stream()
				.filter((column) -> table.unitOf(column).isMoney())
				.toList();
			List<YearTable.Row> rows = lines.stream()
				.filter((line) -> Integer.valueOf(total.getOrdinal()).equals(line.getParentOrdinal()))
				.map((line) -> row(year, line, columns))
				.toList();
			List<YearTable.Row> tail = tail(rows, row(year, total, columns));
			return new YearTable("delen", title, columns.stream().map(YearTable.Column::of).toList(), rows, tail, true)
				.charted();
		});
	}

	/** What the total of a table is made of, or its outermost rows. */
	static List<BudgetLine> roots(List<BudgetLine> lines) {
		return total(lines)
			.map((total) -> lines.stream()
				.filter((line) -> Integer.valueOf(total.getOrdinal()).equals(line.getParentOrdinal()))
				.toList())
			.orElseGet(() -> lines.stream().filter((line) -> line.getDepth() == 0).toList());
	}

	static Optional<BudgetLine> total(List<BudgetLine> lines) {
		return lines.stream().filter((line) -> line.getLevel() == LineLevel.TOTAL).reduce((_, last) -> last);
	}

	static YearTable.Source source(BudgetYear year, BudgetLine line) {
		return new YearTable.Source("regel " + line.getPlace().lineFrom(),
				"/begroting/%s/tabellen/%s#%2$s-r%d".formatted(year, line.getTable().getSlug(), line.getOrdinal()));
	}

	private static YearTable.Row row(BudgetYear year, BudgetLine line, List<BudgetColumn> columns) {
		return YearTable.Row.of(line.getLabel().isBlank() ? "Totaal" : line.getLabel(),
				columns.stream().<@Nullable BigDecimal>map((column) -> line.eurosIn(column).orElse(null)).toList(),
				source(year, line));
	}

	private static List<YearTable.Row> tail(List<YearTable.Row> rows, YearTable.Row printed) {
		return YearSums.compared(rows,
				new YearTable.Row("Totaal zoals gedrukt", null, printed.cells(), printed.sources(), false));
	}

}
