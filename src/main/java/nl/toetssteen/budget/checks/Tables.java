package nl.toetssteen.budget.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.words.Programmes;
import nl.toetssteen.budget.words.RowWords;

/** All tables of a document, as the rules look at them. */
record Tables(List<ReadTable> all, Programmes programmes) {

	Stream<ReadTable> of(BudgetTableKind kind) {
		return this.all.stream().filter((table) -> table.is(kind));
	}

	/** The programme the outermost programme title above a line names. */
	Optional<Integer> programme(ReadTable table, BudgetLine line) {
		return table.withAncestors(line)
			.flatMap((each) -> this.programmes.named(each.getLabel()).stream())
			.reduce((_, outer) -> outer);
	}

	static boolean isReserveMovement(ReadTable table, BudgetLine line) {
		return table.withAncestors(line).anyMatch((each) -> RowWords.isReserveMovement(each.getLabel()));
	}

}
