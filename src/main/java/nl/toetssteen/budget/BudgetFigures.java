package nl.toetssteen.budget;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import nl.toetssteen.themes.ThemeCode;
import nl.toetssteen.themes.Themes;

/** What the tables of a budget say about task fields, themes, grants and indicators. */
@Service
@Transactional(readOnly = true)
public class BudgetFigures {

	private final Budget budget;

	private final Themes themes;

	BudgetFigures(Budget budget, Themes themes) {
		this.budget = budget;
		this.themes = themes;
	}

	/** The task fields in the order of the table, each with both its sides. */
	public List<TaskFieldMoney> taskFields(Long documentId) {
		Map<String, List<BudgetLine>> lines = this.budget.lines(documentId, BudgetTableKind.TASK_FIELDS)
			.stream()
			.filter((line) -> line.getTaskField() != null)
			.collect(Collectors.groupingBy((line) -> Objects.toString(line.getTaskField()), LinkedHashMap::new,
					Collectors.toList()));
		return lines.entrySet().stream().map((entry) -> money(entry.getKey(), entry.getValue())).toList();
	}

	/**
	 * What themes cost and bring in, by the task fields that count for them. Movements of
	 * reserves and the result of the year are no spending and are left out, and so are
	 * task fields that no theme claims.
	 */
	public Map<ThemeCode, List<YearMoney>> themes(Long documentId) {
		Map<ThemeCode, List<YearMoney>> totals = new LinkedHashMap<>();
		taskFields(documentId).stream()
			.filter(TaskFieldMoney::isSpending)
			.forEach((field) -> this.themes.ofTaskField(field.code())
				.ifPresent((theme) -> totals.merge(theme, field.years(), BudgetFigures::plus)));
		return totals;
	}

	/** The subsidies with a receiver of their own; totals are left out. */
	public List<Grant> grants(Long documentId) {
		return this.budget.lines(documentId, BudgetTableKind.GRANTS)
			.stream()
			.filter((line) -> line.getLevel() == LineLevel.LINE)
			.flatMap((line) -> line.getTable()
				.getColumns()
				.stream()
				.flatMap((column) -> line.eurosIn(column).stream())
				.limit(1)
				.map((euros) -> new Grant(line.getLabel(), line.getNote(), euros, line.getSection(), line)))
			.toList();
	}

	/** The indicators of all tables that hold any. */
	public List<Indicator> indicators(Long documentId) {
		return this.budget.lines(documentId, BudgetTableKind.INDICATORS)
			.stream()
			.map(BudgetFigures::indicator)
			.toList();
	}

	private static TaskFieldMoney money(String code, List<BudgetLine> lines) {
		List<YearMoney> years = lines.getFirst()
			.getTable()
			.getColumns()
			.stream()
			.map((column) -> new YearMoney(column, euros(lines, column, Side.EXPENDITURE),
					euros(lines, column, Side.INCOME).negate()))
			.toList();
		return new TaskFieldMoney(code, lines.getFirst().getLabel(), positive(years), lines);
	}

	/**
	 * Income is a minus in most tables, expenditure in some; what is printed without
	 * stays as it is.
	 */
	private static List<YearMoney> positive(List<YearMoney> years) {
		BigDecimal in = years.stream().map(YearMoney::income).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal out = years.stream().map(YearMoney::expenditure).reduce(BigDecimal.ZERO, BigDecimal::add);
		return years.stream()
			.map((year) -> new YearMoney(year.column(),
					(out.signum() < 0) ? year.expenditure().negate() : year.expenditure(),
					(in.signum() < 0) ? year.income().negate() : year.income()))
			.toList();
	}

	/**
	 * The side of a row, or where its table has a column for each side, of the column.
	 */
	private static BigDecimal euros(List<BudgetLine> lines, BudgetColumn column, Side side) {
		return lines.stream()
			.filter((line) -> ((column.side() == Side.NONE) ? line.getSide() : column.side()) == side)
			.flatMap((line) -> line.eurosIn(column).stream())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static List<YearMoney> plus(List<YearMoney> one, List<YearMoney> other) {
		return IntStream.range(0, Math.min(one.size(), other.size()))
			.mapToObj((index) -> one.get(index).plus(other.get(index)))
			.toList();
	}

	private static Indicator indicator(BudgetLine line) {
		List<BudgetColumn> columns = line.getTable().getColumns();
		List<Indicator.Value> values = line.getAmounts()
			.stream()
			.map((amount) -> new Indicator.Value(columns.get(amount.position()).header(), amount.printed()))
			.toList();
		List<String> parts = Stream.of(Objects.toString(line.getNote(), "").split(";", 3)).map(String::strip).toList();
		return new Indicator(line.getLabel(), values, part(parts, 0), part(parts, 1), part(parts, 2), line.getSection(),
				line);
	}

	private static @Nullable String part(List<String> parts, int index) {
		return (parts.size() > index && !parts.get(index).isEmpty()) ? parts.get(index) : null;
	}

}
