package nl.toetssteen.budget.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Money by year, ready to be shown as a table with a chart that is drawn from it.
 *
 * @param slug a name for addresses within the page
 * @param rows what it is about
 * @param whole whether the rows make up one whole, so that they may stand on each other
 * @param tail sums, printed totals and what differs; never in the chart
 */
public record YearTable(String slug, String title, List<Column> columns, List<Row> rows, List<Row> tail,
		boolean whole) {

	/** More lines in one chart cannot be told apart by colour, dash and mark. */
	public static final int MOST_SERIES = 6;

	/**
	 * A year.
	 *
	 * @param own whether it is the budget's own
	 * @param charted whether it stands on the axis of the chart
	 */
	public record Column(String header, @Nullable Integer year, boolean own, boolean charted) {

		/** A column of a printed table; on the axis when it is about one year. */
		public static Column of(BudgetColumn column) {
			return new Column(column.header(), column.year(), column.phase() == Phase.PROPOSED,
					column.year() != null && !column.header().contains("t/m"));
		}

		/** What stands on the axis. */
		public String place() {
			return (this.year != null) ? this.year.toString() : this.header;
		}

	}

	/** An amount in full euros; null where nothing is printed, which is not zero. */
	public record Cell(@Nullable BigDecimal euros) {
	}

	/** Where an amount comes from: words and an address in the portal. */
	public record Source(String words, String address) {
	}

	/**
	 * A row.
	 *
	 * @param address a page about it, or null
	 * @param charted whether it is in the chart
	 */
	public record Row(String label, @Nullable String address, List<Cell> cells, List<Source> sources, boolean charted) {

		public Row {
			cells = List.copyOf(cells);
			sources = List.copyOf(sources);
		}

		public static Row of(String label, List<@Nullable BigDecimal> euros, Source... sources) {
			return new Row(label, null, euros.stream().map(Cell::new).toList(), List.of(sources), false);
		}

		Row inChart(boolean charted) {
			return new Row(this.label, this.address, this.cells, this.sources, charted);
		}

		boolean empty() {
			return this.cells.stream().noneMatch((cell) -> cell.euros() != null && cell.euros().signum() != 0);
		}

	}

	public YearTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		tail = List.copyOf(tail);
	}

	/** The same with its largest rows in the chart, by what they are in the own year. */
	public YearTable charted() {
		int own = IntStream.range(0, this.columns.size())
			.filter((index) -> this.columns.get(index).own())
			.findFirst()
			.orElse(0);
		Set<Row> largest = this.rows.stream()
			.filter((row) -> !row.empty())
			.sorted(Comparator.comparing((Row row) -> size(row, own)).reversed())
			.limit(MOST_SERIES)
			.collect(Collectors.toSet());
		return new YearTable(this.slug, this.title, this.columns,
				this.rows.stream().map((row) -> row.inChart(largest.contains(row))).toList(), this.tail, this.whole);
	}

	/** Whether all rows with money are in the chart. */
	public boolean complete() {
		return this.rows.stream().allMatch((row) -> row.charted() || row.empty());
	}

	/** Bars that stand on each other when that shows the whole of it, and else lines. */
	public String chart() {
		boolean positive = this.rows.stream()
			.flatMap((row) -> row.cells().stream())
			.map(Cell::euros)
			.filter(Objects::nonNull)
			.allMatch((euros) -> euros.signum() >= 0);
		return (complete() && positive && this.whole) ? "stack" : "lines";
	}

	private static BigDecimal size(Row row, int own) {
		@Nullable BigDecimal euros = row.cells().get(own).euros();
		return (euros == null) ? BigDecimal.ZERO : euros.abs();
	}

}
