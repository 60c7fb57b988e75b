package nl.toetssteen.budget.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.Iv3;
import nl.toetssteen.budget.LineLevel;
import nl.toetssteen.budget.Phase;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.words.RowWords;
import nl.toetssteen.budget.words.Words;

/**
 * Finds money that ends. A row counts when the budget's own year has at least
 * {@link #LEAST} and every later year has less than half of that, be it nothing. Only
 * rows that are no sum of others count, and only what goes out: moving money into and out
 * of reserves, the result of the year, and investments, which end by their nature, do
 * not.
 */
public final class EndingRule {

	/** In full euros: below it a row is more often rounding than a plan. */
	public static final BigDecimal LEAST = BigDecimal.valueOf(10_000);

	/** The tables that are looked at: those with rows that each are a plan. */
	public static final Set<BudgetTableKind> KINDS = Set.of(BudgetTableKind.AMBITIONS, BudgetTableKind.INCIDENTAL,
			BudgetTableKind.PROGRAMME_MONEY, BudgetTableKind.TASK_FIELDS);

	private EndingRule() {
	}

	/**
	 * What ends in the rows of a budget, the largest first; rows that repeat are joined.
	 */
	public static List<EndingMoney> of(List<BudgetLine> lines, int ownYear) {
		var found = new ArrayList<EndingMoney>();
		var programmes = new ProgrammeTitles(lines);
		lines.stream()
			.filter(EndingRule::counts)
			.flatMap((line) -> of(line, ownYear, programmes).stream())
			.forEach((money) -> {
				Optional<EndingMoney> same = found.stream().filter((other) -> repeats(other, money)).findFirst();
				same.ifPresent(found::remove);
				found.add(same.map((other) -> join(other, money)).orElse(money));
			});
		return found.stream()
			.sorted(Comparator.comparing(EndingMoney::own).reversed().thenComparing(EndingMoney::label))
			.toList();
	}

	private static boolean counts(BudgetLine line) {
		return KINDS.contains(line.getTable().getKind()) && line.getLevel() == LineLevel.LINE
				&& line.getSide() != Side.INCOME && !line.getLabel().isBlank()
				&& (line.getTaskField() == null || Iv3.isSpending(line.getTaskField())) && !movesReserves(line);
	}

	private static boolean movesReserves(BudgetLine line) {
		return RowWords.namesReserveMovement(line.getLabel()) || RowWords.isReserveMovement(line.getLabel())
				|| (line.getSection() != null && RowWords.isReserveMovement(line.getSection().split(" / ")[0]));
	}

	private static Optional<EndingMoney> of(BudgetLine line, int ownYear, ProgrammeTitles programmes) {
		Map<Integer, BigDecimal> years = euros(line, ownYear, Side.EXPENDITURE);
		BigDecimal own = years.getOrDefault(ownYear, BigDecimal.ZERO);
		boolean ends = own.compareTo(LEAST) >= 0 && years.size() > 1
				&& years.entrySet()
					.stream()
					.filter((year) -> year.getKey() > ownYear)
					.allMatch((year) -> year.getValue().add(year.getValue()).compareTo(own) < 0);
		if (!ends) {
			return Optional.empty();
		}
		return Optional.of(new EndingMoney(line.getLabel(), programmes.of(line),
				years.entrySet().stream().map((year) -> new EndingMoney.Year(year.getKey(), year.getValue())).toList(),
				euros(line, ownYear, Side.INCOME).get(ownYear), List.of(line)));
	}

	/** The euros of a row per year from the own one on; of a column for either side. */
	private static Map<Integer, BigDecimal> euros(BudgetLine line, int ownYear, Side side) {
		var years = new TreeMap<Integer, BigDecimal>();
		line.getTable()
			.getColumns()
			.stream()
			.filter((column) -> column.year() != null && column.year() >= ownYear && planned(column))
			.filter((column) -> column.side() == side || (column.side() == Side.NONE && side == Side.EXPENDITURE))
			.forEach((column) -> line.eurosIn(column).ifPresent((euros) -> years.put(column.year(), euros)));
		return years;
	}

	private static boolean planned(BudgetColumn column) {
		return column.phase() == Phase.PROPOSED || column.phase() == Phase.MULTI_YEAR;
	}

	/**
	 * Whether two rows of different tables are the same money: alike in every year, and
	 * all words of one name stand in the other.
	 */
	private static boolean repeats(EndingMoney one, EndingMoney other) {
		String table = other.lines().getFirst().getTable().getSlug();
		return one.lines().stream().noneMatch((line) -> line.getTable().getSlug().equals(table))
				&& sameYears(one, other)
				&& (one.programme() == null || other.programme() == null || one.programme().equals(other.programme()))
				&& sameName(Words.of(one.label()), Words.of(other.label()));
	}

	private static boolean sameYears(EndingMoney one, EndingMoney other) {
		return one.years()
			.stream()
			.allMatch((year) -> other.years()
				.stream()
				.anyMatch((its) -> its.year() == year.year() && its.euros().compareTo(year.euros()) == 0));
	}

	private static boolean sameName(Set<String> one, Set<String> other) {
		return one.containsAll(other) || other.containsAll(one);
	}

	private static EndingMoney join(EndingMoney one, EndingMoney other) {
		var lines = new ArrayList<>(one.lines());
		lines.addAll(other.lines());
		return new EndingMoney(one.label(), (one.programme() != null) ? one.programme() : other.programme(),
				one.years(), (one.income() != null) ? one.income() : other.income(), lines);
	}

}
