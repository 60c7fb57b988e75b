package nl.toetssteen.comparison.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetFigures;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.TaskFieldMoney;
import nl.toetssteen.budget.YearMoney;
import nl.toetssteen.budget.money.YearSums;
import nl.toetssteen.budget.money.YearTable;
import nl.toetssteen.budget.pages.MoneySummary;
import nl.toetssteen.documents.BudgetYear;
import nl.toetssteen.documents.Document;
import nl.toetssteen.themes.Theme;
import nl.toetssteen.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The money of each task field, or of each theme through its task fields, by year.
 * Reserves and the result of the year stand apart.
 */
@Component
class TaskFieldYears {

	private final Budget budget;

	private final BudgetFigures figures;

	private final Themes themes;

	TaskFieldYears(Budget budget, BudgetFigures figures, Themes themes) {
		this.budget = budget;
		this.figures = figures;
		this.themes = themes;
	}

	/**
	 * The table per task field.
	 * @param theme only the task fields of this theme, or all when null
	 */
	Optional<YearTable> perField(Document document, Measure measure, @Nullable Theme theme) {
		BudgetYear year = document.budgetYear();
		List<TaskFieldMoney> all = this.figures.taskFields(document.getId());
		List<YearTable.Row> rows = all.stream()
			.filter((field) -> field.isSpending() != (measure == Measure.RESERVES))
			.filter((field) -> measure != Measure.RESERVES || field.code().equals("0.10"))
			.filter((field) -> theme == null || belongs(field, theme))
			.map((field) -> row(year, measure, field))
			.toList();
		String title = measure.title() + " per taakveld" + ((theme == null) ? "" : " bij " + theme.title());
		List<YearTable.Row> tail = (theme == null) ? tail(document, measure, all, rows)
				: List.of(YearSums.sum("Samen, uitgerekend", rows));
		return table(title, all, rows, tail);
	}

	/**
	 * The table per theme; task fields of no theme are together in a row of their own.
	 */
	Optional<YearTable> perTheme(Document document, Measure measure) {
		if (measure == Measure.RESERVES) {
			return Optional.empty(); // reserves are in one task field that is no theme's
		}
		BudgetYear year = document.budgetYear();
		List<TaskFieldMoney> all = this.figures.taskFields(document.getId());
		List<TaskFieldMoney> spending = all.stream().filter(TaskFieldMoney::isSpending).toList();
		List<YearTable.Row> rows = new ArrayList<>();
		this.themes.all().forEach((theme) -> {
			List<YearTable.Row> fields = rows(year, measure,
					spending.stream().filter((field) -> belongs(field, theme)));
			if (!fields.isEmpty()) {
				rows.add(named(theme.title(), "/begroting/%s/jaren?indeling=taakveld&kant=%s&thema=%s".formatted(year,
						measure.word(), theme.code().value()), fields));
			}
		});
		List<YearTable.Row> none = rows(year, measure,
				spending.stream().filter((field) -> this.themes.ofTaskField(field.code()).isEmpty()));
		if (!none.isEmpty()) {
			rows.add(named("Bij geen thema", null, none));
		}
		return table(measure.title() + " per thema", all, rows, tail(document, measure, all, rows));
	}

	private boolean belongs(TaskFieldMoney field, Theme theme) {
		return this.themes.ofTaskField(field.code()).filter(theme.code()::equals).isPresent();
	}

	private static Optional<YearTable> table(String title, List<TaskFieldMoney> all, List<YearTable.Row> rows,
			List<YearTable.Row> tail) {
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		List<YearTable.Column> columns = all.getFirst()
			.years()
			.stream()
			.map(YearMoney::column)
			.map(YearTable.Column::of)
			.toList();
		return Optional.of(new YearTable("per-jaar", title, columns, rows, tail, false).charted());
	}

	private static List<YearTable.Row> rows(BudgetYear year, Measure measure, Stream<TaskFieldMoney> fields) {
		return fields.map((field) -> row(year, measure, field)).toList();
	}

	private static YearTable.Row row(BudgetYear year, Measure measure, TaskFieldMoney field) {
		List<YearTable.Cell> cells = field.years()
			.stream()
			.map((each) -> new YearTable.Cell(measure.of(each.expenditure(), each.income())))
			.toList();
		List<YearTable.Source> sources = field.lines()
			.stream()
			.filter((line) -> shows(measure, line))
			.map((line) -> Sources.row(year, line))
			.toList();
		return new YearTable.Row(field.code() + " " + field.name(), null, cells, sources, false);
	}

	private static boolean shows(Measure measure, BudgetLine line) {
		return switch (measure) {
			case UITGAVEN -> line.getSide() != Side.INCOME;
			case INKOMSTEN -> line.getSide() != Side.EXPENDITURE;
			case SALDO, RESERVES -> true;
		};
	}

	private static YearTable.Row named(String label, @Nullable String address, List<YearTable.Row> fields) {
		YearTable.Row sum = YearSums.sum(label, fields);
		List<YearTable.Source> sources = (fields.size() > 3) ? List.of()
				: fields.stream().flatMap((row) -> row.sources().stream()).toList();
		return new YearTable.Row(label, address, sum.cells(), sources, false);
	}

	/**
	 * From the rows to the total that is printed, which holds reserves and result too.
	 */
	private List<YearTable.Row> tail(Document document, Measure measure, List<TaskFieldMoney> all,
			List<YearTable.Row> rows) {
		if (measure == Measure.RESERVES || rows.isEmpty()) {
			return List.of();
		}
		List<YearTable.Row> apart = rows(document.budgetYear(), measure,
				all.stream().filter((field) -> !field.isSpending()));
		YearTable.Row sum = YearSums.sum("Samen, uitgerekend, zonder reserves en resultaat", rows);
		YearTable.Row whole = YearSums.sum("Samen met reserves en resultaat, uitgerekend",
				Stream.concat(rows.stream(), apart.stream()).toList());
		List<YearTable.Row> tail = new ArrayList<>(List.of(sum));
		tail.addAll(apart);
		tail.add(whole);
		printed(document, measure).ifPresent((printed) -> {
			tail.add(printed);
			tail.add(YearSums.difference(printed, whole));
		});
		return tail;
	}

	private Optional<YearTable.Row> printed(Document document, Measure measure) {
		List<BudgetLine> lines = this.budget.lines(document.getId(), BudgetTableKind.TASK_FIELDS);
		if (lines.isEmpty() || measure == Measure.SALDO) {
			return Optional.empty();
		}
		return MoneySummary.of(lines.getFirst().getTable(), lines).map((summary) -> {
			BudgetLine line = (measure == Measure.UITGAVEN) ? summary.expenditure() : summary.income();
			List<@Nullable BigDecimal> euros = summary.years()
				.stream()
				.<@Nullable BigDecimal>map((each) -> measure.of(each.expenditure(), each.income()))
				.toList();
			return YearTable.Row.of("Totaal zoals gedrukt", euros, Sources.row(document.budgetYear(), line));
		});
	}

}
