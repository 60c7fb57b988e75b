package nl.toetssteen.comparison.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.TaskFieldMoney;
import nl.toetssteen.budget.YearMoney;
import nl.toetssteen.budget.money.YearTable;
import nl.toetssteen.documents.BudgetYear;

/**
 * Where the money of one year comes from and where it goes.
 *
 * @param in from the largest task fields with income to the municipality
 * @param out from the municipality to groups of task fields
 */
record MoneyFlow(List<Flow> in, List<Flow> out) {

	/** The node in the middle. */
	static final String PURSE = "Gemeente";

	private static final int MOST_SOURCES = 8;

	/**
	 * Money that moves, in full euros.
	 *
	 * @param drawn false for less than nothing, which no stream can show
	 */
	record Flow(String from, String to, BigDecimal euros, boolean drawn, List<YearTable.Source> sources) {
	}

	MoneyFlow {
		in = List.copyOf(in);
		out = List.copyOf(out);
	}

	/**
	 * The flow of a year by its task fields.
	 * @param groups what each spending task field counts for, in the order to be shown
	 */
	static MoneyFlow of(BudgetYear year, List<TaskFieldMoney> fields, Function<TaskFieldMoney, String> groups) {
		List<TaskFieldMoney> spending = fields.stream().filter(TaskFieldMoney::isSpending).toList();
		List<TaskFieldMoney> apart = fields.stream().filter((field) -> !field.isSpending()).toList();
		Set<String> taken = spending.stream().map(groups).collect(Collectors.toSet());
		List<Flow> in = new ArrayList<>(sources(year, spending, taken));
		apart.forEach((field) -> in.add(flow(year, apartName(field, true), PURSE, List.of(field), Side.INCOME)));
		List<Flow> out = new ArrayList<>(targets(year, spending, groups));
		apart.forEach((field) -> out.add(flow(year, PURSE, apartName(field, false), List.of(field), Side.EXPENDITURE)));
		return new MoneyFlow(nonZero(in), nonZero(out));
	}

	BigDecimal total(List<Flow> flows) {
		return flows.stream().map(Flow::euros).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	public BigDecimal totalIn() {
		return total(this.in);
	}

	public BigDecimal totalOut() {
		return total(this.out);
	}

	private static List<Flow> sources(BudgetYear year, List<TaskFieldMoney> spending, Set<String> taken) {
		List<TaskFieldMoney> ordered = spending.stream()
			.sorted(Comparator.comparing((TaskFieldMoney field) -> euros(year, field, Side.INCOME)).reversed())
			.toList();
		int border = Math.min(MOST_SOURCES, ordered.size());
		Stream<Flow> largest = ordered.subList(0, border)
			.stream()
			.map((field) -> flow(year, name(field, taken), PURSE, List.of(field), Side.INCOME));
		return Stream
			.concat(largest,
					Stream.of(flow(year, "Andere inkomsten", PURSE, ordered.subList(border, ordered.size()),
							Side.INCOME)))
			.toList();
	}

	/** A stream may not run in a circle, so that no source is called as a target is. */
	private static String name(TaskFieldMoney field, Set<String> taken) {
		return taken.contains(field.name()) ? field.name() + " (inkomsten)" : field.name();
	}

	private static List<Flow> targets(BudgetYear year, List<TaskFieldMoney> spending,
			Function<TaskFieldMoney, String> groups) {
		Map<String, List<TaskFieldMoney>> byGroup = new LinkedHashMap<>();
		spending.forEach((field) -> byGroup.computeIfAbsent(groups.apply(field), (_) -> new ArrayList<>()).add(field));
		return byGroup.entrySet()
			.stream()
			.map((group) -> flow(year, PURSE, group.getKey(), group.getValue(), Side.EXPENDITURE))
			.sorted(Comparator.comparing(Flow::euros).reversed())
			.toList();
	}

	private static Flow flow(BudgetYear year, String from, String to, List<TaskFieldMoney> fields, Side side) {
		BigDecimal euros = fields.stream()
			.map((field) -> euros(year, field, side))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		List<YearTable.Source> sources = (fields.size() > 1) ? List.of()
				: fields.stream()
					.flatMap((field) -> field.lines().stream())
					.filter((line) -> line.getSide() == side)
					.map((BudgetLine line) -> Sources.row(year, line))
					.limit(1)
					.toList();
		return new Flow(from, to, euros, euros.signum() > 0, sources);
	}

	private static String apartName(TaskFieldMoney field, boolean in) {
		boolean reserves = field.code().equals("0.10");
		if (in) {
			return reserves ? "Uit reserves" : "Resultaat: tekort";
		}
		return reserves ? "Naar reserves" : "Resultaat: overschot";
	}

	private static BigDecimal euros(BudgetYear year, TaskFieldMoney field, Side side) {
		return field.years()
			.stream()
			.filter((each) -> Integer.valueOf(year.value()).equals(each.column().year()))
			.map((YearMoney each) -> (side == Side.INCOME) ? each.income() : each.expenditure())
			.findFirst()
			.orElse(BigDecimal.ZERO);
	}

	private static List<Flow> nonZero(List<Flow> flows) {
		return flows.stream().filter((flow) -> flow.euros().signum() != 0).toList();
	}

}
