package nl.toetssteen.budget.checks;

import java.util.List;
import java.util.Locale;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.reading.ReadTable;

/** A column "verschil" against the two columns before it. */
class DifferenceRule implements Rule {

	@Override
	public List<BudgetCheck> check(Tables tables) {
		return tables.all()
			.stream()
			.flatMap((table) -> table.columns()
				.stream()
				.filter(DifferenceRule::isDifference)
				.flatMap((column) -> check(table, column).stream()))
			.toList();
	}

	private static boolean isDifference(BudgetColumn column) {
		String header = column.header().toLowerCase(Locale.ROOT);
		return column.position() > 1 && header.startsWith("verschil") && !header.contains("%")
				&& !header.contains("percentage");
	}

	private static List<BudgetCheck> check(ReadTable table, BudgetColumn difference) {
		BudgetColumn last = table.columns().get(difference.position() - 1);
		BudgetColumn first = table.columns().get(difference.position() - 2);
		List<BudgetCheck> growth = check(table, difference, last, first);
		return growth.isEmpty() ? check(table, difference, first, last) : growth;
	}

	private static List<BudgetCheck> check(ReadTable table, BudgetColumn difference, BudgetColumn from,
			BudgetColumn subtract) {
		var findings = new Findings(CheckRule.DIFFERENCE);
		String columns = from.header() + " min " + subtract.header() + " tegen het gedrukte verschil";
		for (BudgetLine line : table.lines()) {
			if (line.valueIn(from).isPresent() && line.valueIn(subtract).isPresent()) {
				findings.add(line, difference, null, Findings.quoted(line) + ": " + columns,
						line.valueIn(from).get().subtract(line.valueIn(subtract).get()),
						Findings.tolerance(table, difference, 2));
			}
		}
		return findings.ifPromised();
	}

}
