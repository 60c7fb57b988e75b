package nl.toetssteen.budget.intake;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.checks.Checks;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.reading.TableReader;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.DocumentRead;

/** Takes the tables out of a budget as it is imported, within the same transaction. */
@Component
class BudgetIntake {

	private static final Logger LOG = LoggerFactory.getLogger(BudgetIntake.class);

	private final Budget budget;

	BudgetIntake(Budget budget) {
		this.budget = budget;
	}

	@EventListener
	void take(DocumentRead read) {
		Document document = read.document();
		if (document.getKind() != DocumentKind.BUDGET) {
			return;
		}
		var reader = new TableReader(document.getId(), document.getCode(), document.getPeriodFrom(), read.tree());
		List<ReadTable> tables = reader.read(read.tree());
		List<BudgetCheck> checks = new Checks().run(tables, reader.programmes());
		List<BudgetLine> lines = tables.stream().flatMap((table) -> table.lines().stream()).toList();
		this.budget.keep(tables.stream().map(ReadTable::table).toList(), lines, checks);
		LOG.info("{}: {} tables, {} lines, {} checks of which {} do not hold", document.getCode(), tables.size(),
				lines.size(), checks.size(), checks.stream().filter((check) -> !check.holds()).count());
	}

}
