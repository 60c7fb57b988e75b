package nl.toetssteen.comparison.money;

import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.money.YearTable;
import nl.toetssteen.documents.BudgetYear;

/** The way from an amount back to the printed row. */
final class Sources {

	private Sources() {
	}

	/** The row in the printed table, from where the document is one step away. */
	static YearTable.Source row(BudgetYear year, BudgetLine line) {
		return new YearTable.Source("regel " + line.getPlace().lineFrom(),
				"/begroting/%s/tabellen/%s#%2$s-r%d".formatted(year, line.getTable().getSlug(), line.getOrdinal()));
	}

}
