package nl.toetssteen.budget.reading;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.Unit;
import nl.toetssteen.documents.Cell;
import nl.toetssteen.documents.Node;

/**
 * The units that a budget prints, from which follows that of a table that prints none: as
 * other tables of its kind have it, or else most tables. Not when its amounts show that
 * they are euros: then so are those of its kind, or of its chapter, that print none.
 */
class TableUnits {

	/** More euros than any municipality of the Netherlands spends in a year. */
	private static final BigDecimal BEYOND_ANY = new BigDecimal("20000000000");

	private static final Pattern CENTS = Pattern.compile("\\d,\\d\\d$");

	private static final Pattern SIGN = Pattern.compile("€\\s*-?\\d");

	/** Fewer may be whole by chance. */
	private static final int A_FEW = 4;

	/** A table may hold what several years or both sides come to. */
	private static final BigDecimal SEVERAL = BigDecimal.TEN;

	private final Map<BudgetTableKind, Unit> printed = new EnumMap<>(BudgetTableKind.class);

	private final Map<Unit, Integer> times = new EnumMap<>(Unit.class);

	private final Set<Object> inEuros = new HashSet<>();

	private BigDecimal most = BigDecimal.ZERO;

	/** Learns from a table that prints its unit. */
	void learn(BudgetTableKind kind, Unit unit, Node.Table table) {
		this.printed.putIfAbsent(kind, unit);
		this.times.merge(unit, 1, Integer::sum);
		this.most = this.most.max(unit.toEuros(largest(table)));
	}

	/** Learns from a table that prints none, when all that print theirs are known. */
	void learn(BudgetTableKind kind, TableContext context) {
		if (isTooMuch(context.table()) || inWholeThousands(context.table())) {
			this.inEuros.add(company(kind, context));
		}
	}

	/** The unit of a table that prints none. */
	Unit of(BudgetTableKind kind, TableContext context) {
		// Cents and signs say nothing of the next table: it may be a ratio, or all
		// tariffs.
		boolean own = most(context.table(), CENTS) || most(context.table(), SIGN);
		return (own || this.inEuros.contains(company(kind, context))) ? Unit.EUR : usual(kind);
	}

	/** Tables of one kind are set alike, and of no kind those of one chapter. */
	private static Object company(BudgetTableKind kind, TableContext context) {
		return (kind == BudgetTableKind.OTHER) ? context.chapter().number() : kind;
	}

	private Unit usual(BudgetTableKind kind) {
		Unit usual = this.times.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(Unit.EUR_1000);
		return (kind == BudgetTableKind.OTHER) ? usual : this.printed.getOrDefault(kind, usual);
	}

	/** Whether thousands of euros would be more than the whole budget. */
	private boolean isTooMuch(Node.Table table) {
		BigDecimal bound = (this.most.signum() == 0) ? BEYOND_ANY : this.most.multiply(SEVERAL);
		return Unit.EUR_1000.toEuros(largest(table)).compareTo(bound) > 0;
	}

	private static boolean most(Node.Table table, Pattern printed) {
		return cells(table).filter((cell) -> printed.matcher(cell.printed()).find()).count() * 2 > cells(table).count();
	}

	/** Whether thousands of euros would all be whole millions. */
	private static boolean inWholeThousands(Node.Table table) {
		List<BigDecimal> values = cells(table).map(Cell::value).filter((value) -> value.signum() != 0).toList();
		return values.size() >= A_FEW
				&& values.stream().allMatch((value) -> value.remainder(BigDecimal.valueOf(1000)).signum() == 0);
	}

	private static BigDecimal largest(Node.Table table) {
		return cells(table).map((cell) -> cell.value().abs()).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
	}

	private static Stream<Cell> cells(Node.Table table) {
		return table.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.value() != null && !cell.printed().contains("%"));
	}

}
