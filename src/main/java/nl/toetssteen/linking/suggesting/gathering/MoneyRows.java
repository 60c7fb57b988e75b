package nl.toetssteen.linking.suggesting.gathering;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.documents.Document;
import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.linking.suggesting.matching.Target;
import nl.toetssteen.linking.suggesting.matching.Wording;
import nl.toetssteen.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The words of rows of money. A budget prints the same label in many tables; it is
 * suggested once, from the table that says most about it.
 */
@Component
class MoneyRows {

	/** What is about the municipality's own books, not about what it does. */
	private static final Set<BudgetTableKind> BOOKS = Set.of(BudgetTableKind.BALANCE, BudgetTableKind.EMU,
			BudgetTableKind.INDICATORS, BudgetTableKind.PROGRAMME_PLAN);

	/** Which table is preferred; one that is not named comes last. */
	private static final List<BudgetTableKind> PREFERRED = List.of(BudgetTableKind.TASK_FIELDS,
			BudgetTableKind.PROGRAMME_MONEY, BudgetTableKind.AMBITIONS, BudgetTableKind.GRANTS,
			BudgetTableKind.INVESTMENTS, BudgetTableKind.RESERVES, BudgetTableKind.INCIDENTAL);

	private static final Pattern SUM = Pattern
		.compile("(totaal|saldo|sub-?totaal)\\b.*|(lasten|baten|resultaat|structureel|incidenteel)\\W*");

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

	private final Budget budget;

	private final Themes themes;

	MoneyRows(Budget budget, Themes themes) {
		this.budget = budget;
		this.themes = themes;
	}

	List<Target> of(Document document) {
		List<BudgetTable> tables = this.budget.tables(document.getId())
			.stream()
			.filter(Predicate.not((table) -> BOOKS.contains(table.getKind())))
			.sorted(Comparator.comparingInt((table) -> preference(table.getKind())))
			.toList();
		Map<Long, List<BudgetLine>> lines = this.budget.lines(tables);
		Map<String, BudgetLine> byLabel = new LinkedHashMap<>();
		tables.stream()
			.flatMap((table) -> lines.getOrDefault(table.getId(), List.of()).stream())
			.filter((line) -> saysSomething(line.getLabel()))
			.forEach((line) -> byLabel.putIfAbsent(letters(line.getLabel()), line));
		return byLabel.values().stream().map((line) -> row(document, line)).toList();
	}

	private static int preference(BudgetTableKind kind) {
		int place = PREFERRED.indexOf(kind);
		return (place >= 0) ? place : PREFERRED.size();
	}

	private static boolean saysSomething(String label) {
		return letters(label).length() > 2 && !SUM.matcher(label.strip().toLowerCase(Locale.ROOT)).matches();
	}

	private static String letters(String label) {
		return NO_LETTERS.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("");
	}

	private Target row(Document document, BudgetLine line) {
		List<String> above = Stream.of(line.getTable().getTitle(), line.getSection())
			.filter((title) -> title != null && !title.isBlank())
			.toList();
		String note = (line.getNote() != null) ? line.getNote() : "";
		return new Target(TargetKind.BUDGET_LINE, new Wording(line.getRef(), document.getPeriodFrom(), line.getLabel(),
				note, above, "", themes(line.getTaskField())));
	}

	private List<String> themes(@Nullable String taskField) {
		return (taskField == null) ? List.of()
				: this.themes.ofTaskField(taskField)
					.flatMap((code) -> this.themes.find(code.value()))
					.map((theme) -> List.of(theme.title()))
					.orElse(List.of());
	}

}
