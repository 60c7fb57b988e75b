package nl.toetssteen.budget.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.TableName;
import nl.toetssteen.budget.Unit;
import nl.toetssteen.budget.words.Programmes;
import nl.toetssteen.budget.words.RowWords;
import nl.toetssteen.budget.words.UnitWords;
import nl.toetssteen.documents.Cell;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.SourceTree;

/** Reads all tables with numbers from a budget. */
public class TableReader {

	private final Long documentId;

	private final String code;

	private final Programmes programmes;

	private final ColumnReader columns;

	private final Slugs slugs = new Slugs();

	private final TableUnits units = new TableUnits();

	/**
	 * Reads for one document.
	 * @param code code of the document, with which refs begin
	 * @param budgetYear the year it is the budget of
	 */
	public TableReader(Long documentId, String code, int budgetYear, SourceTree tree) {
		this.documentId = documentId;
		this.code = code;
		this.programmes = ProgrammeFinder.in(tree);
		this.columns = new ColumnReader(budgetYear);
	}

	/** The programmes of the budget that was read. */
	public Programmes programmes() {
		return this.programmes;
	}

	/** The tables in reading order; those without any number are left out. */
	public List<ReadTable> read(SourceTree tree) {
		List<TableContext> found = tree.chapters()
			.stream()
			.flatMap((chapter) -> TableContext.of(chapter, this.programmes).stream())
			.filter((context) -> context.table().rows().stream().anyMatch(TableReader::hasNumber))
			.toList();
		var titles = new TableTitles(found);
		found.forEach((context) -> remember(context, titles));
		found.stream()
			.filter((context) -> UnitWords.find(context.above()).or(context::announced).isEmpty())
			.forEach((context) -> this.units.learn(kind(context, titles), context));
		var tables = new ArrayList<ReadTable>();
		for (TableContext context : found) {
			BudgetTable table = table(context, titles, tables.size() + 1);
			tables.add(new ReadTable(table,
					new LineReader(table, context.table().rows(), this.programmes).read(this.code)));
		}
		return tables;
	}

	private static boolean hasNumber(Node.Table.Row row) {
		return row.cells().stream().anyMatch((cell) -> cell.value() != null);
	}

	/** A unit that one table prints holds for tables of its kind that print none. */
	private void remember(TableContext context, TableTitles titles) {
		UnitWords.find(context.above())
			.ifPresent((unit) -> this.units.learn(kind(context, titles), unit, context.table()));
	}

	private BudgetTable table(TableContext context, TableTitles titles, int position) {
		BudgetTableKind kind = kind(context, titles);
		List<BudgetColumn> read = this.columns.read(context.table().columns(),
				titles.full(context) + " " + context.table().caption());
		Optional<Unit> printed = printedUnit(context, kind, read);
		Unit unit = printed.orElseGet(() -> context.announced().orElseGet(() -> this.units.of(kind, context)));
		var name = new TableName(kind, this.slugs.next(context.programme(), titles.inside(context)),
				titles.full(context), context.programme());
		return new BudgetTable(this.documentId, name, unit, printed.isPresent(), position, context.table().number(),
				context.table().place(), read);
	}

	private static Optional<Unit> printedUnit(TableContext context, BudgetTableKind kind, List<BudgetColumn> columns) {
		if (kind == BudgetTableKind.INDICATORS) {
			return Optional.of(Unit.OTHER);
		}
		if (columns.stream().anyMatch((column) -> column.header().matches("(?i)verschil.*\\bfte\\b.*"))) {
			return Optional.of(Unit.OTHER); // what differs in posts was counted in posts
		}
		boolean each = columns.stream().allMatch((column) -> column.unit() != null);
		return UnitWords.find(context.above())
			.or(() -> columns.stream().map(BudgetColumn::unit).filter((unit) -> each && unit != null).findFirst());
	}

	private BudgetTableKind kind(TableContext context, TableTitles titles) {
		List<Node.Table.Row> rows = context.table().rows();
		if (rows.stream()
			.flatMap((row) -> row.cells().stream())
			.map(Cell::printed)
			.allMatch((cell) -> cell.endsWith("%"))) {
			return BudgetTableKind.INDICATORS;
		}
		List<String> headers = context.table().columns().stream().map(Node.Table.Column::printed).toList();
		BudgetTableKind named = KindWords.of(titles.inside(context), headers, context.programme());
		return (named == BudgetTableKind.OTHER && hasBothSides(rows)) ? bySides(context) : named;
	}

	/**
	 * A table with lasten and baten is a programme's, or sets the programmes side by
	 * side.
	 */
	private BudgetTableKind bySides(TableContext context) {
		if (context.programme() != null) {
			return BudgetTableKind.PROGRAMME_MONEY;
		}
		long named = context.table()
			.rows()
			.stream()
			.flatMap((row) -> this.programmes.named(row.label()).stream())
			.distinct()
			.count();
		return (named >= 3) ? BudgetTableKind.PROGRAMME_PLAN : BudgetTableKind.OTHER;
	}

	private static boolean hasBothSides(List<Node.Table.Row> rows) {
		return rows.stream()
			.map((row) -> RowWords.side(row.label()))
			.filter((side) -> side != Side.NONE)
			.distinct()
			.count() == 2;
	}

}
