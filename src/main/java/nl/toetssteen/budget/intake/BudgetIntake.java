package nl.toetssteen.budget.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.toetssteen.budget.Amount;
import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.checks.Checks;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.reading.TableReader;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.DocumentRead;
import nl.toetssteen.documents.references.NamedText;
import nl.toetssteen.documents.references.Names;
import nl.toetssteen.documents.references.ReferenceKind;
import nl.toetssteen.documents.references.References;

/** Takes the tables out of a budget as it is imported, within the same transaction. */
@Component
class BudgetIntake {

	private static final Logger LOG = LoggerFactory.getLogger(BudgetIntake.class);

	private final Budget budget;

	private final References references;

	BudgetIntake(Budget budget, References references) {
		this.budget = budget;
		this.references = references;
	}

	@EventListener
	void take(DocumentRead read) {
		Document document = read.document();
		if (document.getKind() != DocumentKind.BUDGET) {
			return;
		}
		var reader = new TableReader(document.getId(), document.getCode(), document.getPeriodFrom(), read.tree());
		List<ReadTable> tables = reader.read(read.tree());
		List<BudgetLine> lines = tables.stream().flatMap((table) -> table.lines().stream()).toList();
		Names names = this.references.assign(document, ReferenceKind.BUDGET_LINE,
				lines.stream().map(BudgetIntake::toName).toList());
		lines.forEach((line) -> line.take(names));
		List<BudgetCheck> checks = new Checks().run(tables, reader.programmes());
		this.budget.keep(tables.stream().map(ReadTable::table).toList(), lines, checks);
		LOG.info("{}: {} tables, {} lines, {} checks of which {} do not hold", document.getCode(), tables.size(),
				lines.size(), checks.size(), checks.stream().filter((check) -> !check.holds()).count());
	}

	private static NamedText toName(BudgetLine line) {
		String printed = line.getAmounts().stream().map(Amount::printed).collect(Collectors.joining(" | "));
		return new NamedText(line.getRef(), line.getLabel(), printed, line.getTable().getTitle(),
				Objects.requireNonNullElse(line.getSection(), ""), Objects.requireNonNullElse(line.getCode(), ""));
	}

}
