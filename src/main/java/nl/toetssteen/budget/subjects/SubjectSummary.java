package nl.toetssteen.budget.subjects;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.money.YearTable;
import nl.toetssteen.documents.BudgetYear;
import org.springframework.stereotype.Component;

/** What the tables about a subject say in a few rows, for above those tables. */
@Component
class SubjectSummary {

	private final Budget budget;

	SubjectSummary(Budget budget) {
		this.budget = budget;
	}

	/** The summary; empty where the tables are not of a form that has one. */
	Optional<YearTable> of(BudgetYear year, Subject subject, List<BudgetTable> all) {
		List<BudgetTable> tables = of(subject.kind(), all);
		return switch (subject) {
			case INVESTERINGEN, AMBITIES -> parts(year, subject.title() + " per jaar", tables);
			case RESERVES -> ReserveBalances.of(tables, this.budget.lines(tables)).table(year);
			case INCIDENTEEL -> structural(year, of(BudgetTableKind.PROGRAMME_PLAN, all), tables);
			case TAAKVELDEN -> Optional.empty();
		};
	}

	/** From the longest table that stands in no programme: the one with all of them. */
	private Optional<YearTable> parts(BudgetYear year, String title, List<BudgetTable> tables) {
		Map<Long, List<BudgetLine>> lines = this.budget
			.lines(tables.stream().filter((table) -> table.getProgramme() == null).toList());
		return tables.stream()
			.filter((table) -> lines.containsKey(table.getId()))
			.max(Comparator.comparing((table) -> lines.get(table.getId()).size()))
			.flatMap((table) -> YearTables.parts(year, title, table, lines.getOrDefault(table.getId(), List.of())));
	}

	private Optional<YearTable> structural(BudgetYear year, List<BudgetTable> plans, List<BudgetTable> incidental) {
		if (plans.isEmpty() || incidental.isEmpty()) {
			return Optional.empty();
		}
		BudgetTable plan = plans.getFirst();
		BudgetTable once = incidental.getFirst();
		Map<Long, List<BudgetLine>> lines = this.budget.lines(Stream.of(plan, once).toList());
		return new Structural(plan, lines.getOrDefault(plan.getId(), List.of()), once,
				lines.getOrDefault(once.getId(), List.of()))
			.table(year);
	}

	private static List<BudgetTable> of(BudgetTableKind kind, Collection<BudgetTable> tables) {
		return tables.stream().filter((table) -> table.getKind() == kind).toList();
	}

}
