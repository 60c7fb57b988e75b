package nl.toetssteen.budget.subjects;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.checks.ColumnWords;
import nl.toetssteen.budget.money.YearSums;
import nl.toetssteen.budget.money.YearTable;
import nl.toetssteen.budget.words.Words;
import nl.toetssteen.documents.BudgetYear;
import org.jspecify.annotations.Nullable;

/**
 * What reserves and provisions hold at the end of each year, from tables of one year
 * each.
 *
 * @param tables those with a column of closing balances
 */
record ReserveBalances(List<BudgetTable> tables, Map<Long, List<BudgetLine>> lines) {

	static ReserveBalances of(List<BudgetTable> tables, Map<Long, List<BudgetLine>> lines) {
		return new ReserveBalances(tables.stream().filter((table) -> column(table).isPresent()).toList(), lines);
	}

	Optional<YearTable> table(BudgetYear year) {
		if (this.tables.isEmpty()) {
			return Optional.empty();
		}
		List<YearTable.Row> rows = names().values().stream().map((line) -> row(year, line)).toList();
		return Optional.of(new YearTable("standen", "Wat er aan het eind van het jaar in zit", columns(year), rows,
				YearSums.compared(rows, printed(year)), true)
			.charted());
	}

	private List<YearTable.Column> columns(BudgetYear year) {
		return this.tables.stream()
			.flatMap((table) -> column(table).stream())
			.map((column) -> new YearTable.Column("Eind " + column.year(), column.year(),
					Integer.valueOf(year.value()).equals(column.year()), true))
			.toList();
	}

	/** The first row of every name. */
	private Map<String, BudgetLine> names() {
		Map<String, BudgetLine> names = new LinkedHashMap<>();
		this.tables.forEach((table) -> YearTables.roots(linesOf(table))
			.forEach((line) -> names.putIfAbsent(Words.normalise(line.getLabel()), line)));
		return names;
	}

	private YearTable.Row row(BudgetYear year, BudgetLine first) {
		String name = Words.normalise(first.getLabel());
		return YearTable.Row.of(first.getLabel(), this.tables.stream().map((table) -> closing(table, name)).toList(),
				YearTables.source(year, first));
	}

	private @Nullable BigDecimal closing(BudgetTable table, String name) {
		return YearTables.roots(linesOf(table))
			.stream()
			.filter((line) -> Words.normalise(line.getLabel()).equals(name))
			.findFirst()
			.flatMap((line) -> line.eurosIn(column(table).orElseThrow()))
			.orElse(null);
	}

	private YearTable.Row printed(BudgetYear year) {
		List<YearTable.Source> sources = this.tables.stream()
			.flatMap((table) -> YearTables.total(linesOf(table)).stream())
			.map((line) -> YearTables.source(year, line))
			.limit(1)
			.toList();
		List<@Nullable BigDecimal> totals = this.tables.stream().map(this::total).toList();
		return YearTable.Row.of("Totaal zoals gedrukt", totals, sources.toArray(YearTable.Source[]::new));
	}

	private @Nullable BigDecimal total(BudgetTable table) {
		return YearTables.total(linesOf(table))
			.flatMap((line) -> line.eurosIn(column(table).orElseThrow()))
			.orElse(null);
	}

	private List<BudgetLine> linesOf(BudgetTable table) {
		return this.lines.getOrDefault(table.getId(), List.of());
	}

	private static Optional<BudgetColumn> column(BudgetTable table) {
		return table.getColumns()
			.stream()
			.filter((column) -> ColumnWords.CLOSING.describes(column) && column.year() != null)
			.findFirst();
	}

}
