package nl.toetssteen.budget.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import nl.toetssteen.budget.Amount;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.Unit;
import nl.toetssteen.documents.BudgetYear;
import org.jspecify.annotations.Nullable;

/**
 * A printed table, ready to be shown.
 *
 * @param address its own page, without a choice of units
 * @param euros whether amounts are shown in full euros instead of as printed
 */
public record TableView(BudgetTable table, String address, boolean euros, List<Row> rows) {

	/**
	 * A row.
	 *
	 * @param section heading above it where another one begins, or null
	 * @param cells one per column
	 */
	public record Row(BudgetLine line, @Nullable String section, List<Cell> cells) {

		/** Names of the styles that show its level. */
		public String style() {
			return this.line.getLevel().name().toLowerCase(Locale.ROOT) + " level-" + Math.min(this.line.getDepth(), 3);
		}

	}

	/**
	 * A cell.
	 *
	 * @param printed as printed; empty where nothing is
	 * @param euros the amount in full euros, where it is money
	 */
	public record Cell(String printed, @Nullable BigDecimal euros) {

		static final Cell EMPTY = new Cell("", null);

	}

	public TableView {
		rows = List.copyOf(rows);
	}

	/**
	 * The view of a table with its lines.
	 * @param year that of the budget it is in, with its address
	 */
	public static TableView of(BudgetYear year, BudgetTable table, List<BudgetLine> lines, boolean euros) {
		return new TableView(table, "/begroting/" + year + "/tabellen/" + table.getSlug(), euros, rows(table, lines));
	}

	private static List<Row> rows(BudgetTable table, List<BudgetLine> lines) {
		Set<String> labels = lines.stream().map(BudgetLine::getLabel).collect(Collectors.toSet());
		var rows = new ArrayList<Row>();
		String section = null;
		for (BudgetLine line : lines) {
			String own = line.getSection();
			boolean begins = own != null && !own.equals(section) && !labels.contains(lastStep(own));
			rows.add(new Row(line, begins ? own : null, cells(table, table.getColumns(), line)));
			section = own;
		}
		return rows;
	}

	/** The columns whose printed year was read as another one. */
	public List<BudgetColumn> mended() {
		return this.table.getColumns().stream().filter(BudgetColumn::isMended).toList();
	}

	/** Whether a row has a code of its own, which then gets a column. */
	public boolean coded() {
		return this.rows.stream().anyMatch((row) -> row.line().getCode() != null);
	}

	/** Whether a row has words beside its numbers, which then get a column. */
	public boolean noted() {
		return this.rows.stream().anyMatch((row) -> row.line().getNote() != null);
	}

	/** Whether its numbers are printed in thousands or millions. */
	public boolean abridged() {
		return this.table.getUnit() == Unit.EUR_1000 || this.table.getUnit() == Unit.EUR_1000000;
	}

	/** What its numbers count, in Dutch, and whether that is printed. */
	public String unit() {
		if (this.euros && abridged()) {
			return "in hele euro's, omgerekend";
		}
		return this.table.getUnit().dutch()
				+ (this.table.isUnitPrinted() ? "" : " (staat niet bij de tabel; afgeleid)");
	}

	/** Number of columns on the page. */
	public int width() {
		return 1 + this.table.getColumns().size() + (coded() ? 1 : 0) + (noted() ? 1 : 0);
	}

	/** Characters of HTML it takes, about. */
	int weight() {
		return 800 + this.rows.size() * (330 + this.table.getColumns().size() * 45);
	}

	/** A section that is a row too needs no heading of its own. */
	private static String lastStep(String section) {
		int slash = section.lastIndexOf(" / ");
		return (slash < 0) ? section : section.substring(slash + 3);
	}

	private static List<Cell> cells(BudgetTable table, List<BudgetColumn> columns, BudgetLine line) {
		Cell[] cells = new Cell[columns.size()];
		Arrays.fill(cells, Cell.EMPTY);
		for (Amount amount : line.getAmounts()) {
			for (int index = 0; index < cells.length; index++) {
				if (columns.get(index).position() == amount.position()) {
					cells[index] = cell(table.unitOf(columns.get(index)), amount);
				}
			}
		}
		return List.of(cells);
	}

	private static Cell cell(Unit unit, Amount amount) {
		return new Cell(amount.printed(), unit.isMoney() ? unit.toEuros(amount.value()) : null);
	}

}
