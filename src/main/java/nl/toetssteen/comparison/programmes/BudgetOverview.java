package nl.toetssteen.comparison.programmes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.pages.MoneySummary;
import nl.toetssteen.documents.Document;
import nl.toetssteen.policy.Plans;
import nl.toetssteen.policy.Programme;
import org.springframework.stereotype.Component;

/** The programmes of a budget with their money beside them. */
@Component
class BudgetOverview {

	private final Budget budget;

	private final Plans plans;

	BudgetOverview(Budget budget, Plans plans) {
		this.budget = budget;
		this.plans = plans;
	}

	/** All that goes out and comes in, from the table with all programmes. */
	Optional<MoneySummary> total(Document document) {
		return summaries(document, BudgetTableKind.PROGRAMME_PLAN).stream().findFirst();
	}

	/** Every programme, with its money where a table of its own says so. */
	List<ProgrammeRow> programmes(Document document) {
		List<MoneySummary> money = summaries(document, BudgetTableKind.PROGRAMME_MONEY);
		return ProgrammeRow.measured(this.plans.programmes(document.getId())
			.stream()
			.map((programme) -> new ProgrammeRow(programme, of(programme, money), 0))
			.toList());
	}

	Optional<Programme> programme(Document document, int number) {
		return this.plans.programmes(document.getId())
			.stream()
			.filter((programme) -> programme.number() == number)
			.findFirst();
	}

	private static MoneySummary of(Programme programme, List<MoneySummary> money) {
		return money.stream()
			.filter((summary) -> Integer.valueOf(programme.number()).equals(summary.table().getProgramme()))
			.findFirst()
			.orElse(null);
	}

	private List<MoneySummary> summaries(Document document, BudgetTableKind kind) {
		List<BudgetTable> tables = this.budget.tables(document.getId())
			.stream()
			.filter((table) -> table.getKind() == kind)
			.toList();
		Map<Long, List<BudgetLine>> lines = this.budget.lines(tables);
		return tables.stream()
			.flatMap((table) -> MoneySummary.of(table, lines.getOrDefault(table.getId(), List.of())).stream())
			.toList();
	}

}
