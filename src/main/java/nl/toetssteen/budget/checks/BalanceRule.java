package nl.toetssteen.budget.checks;

import java.util.List;
import java.util.Optional;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.words.Words;

/** Activa against passiva. */
class BalanceRule implements Rule {

	@Override
	public List<BudgetCheck> check(Tables tables) {
		return tables.of(BudgetTableKind.BALANCE).flatMap((table) -> check(table).stream()).toList();
	}

	private static List<BudgetCheck> check(ReadTable table) {
		Optional<BudgetLine> assets = line(table, "activa");
		Optional<BudgetLine> liabilities = line(table, "passiva");
		if (assets.isEmpty() || liabilities.isEmpty()) {
			return List.of();
		}
		var findings = new Findings(CheckRule.BALANCE);
		for (BudgetColumn column : table.columns()) {
			assets.get()
				.valueIn(column)
				.ifPresent((expected) -> findings.add(liabilities.get(), column, null, "Activa tegen passiva", expected,
						Findings.tolerance(table, column, 2)));
		}
		return findings.all();
	}

	static Optional<BudgetLine> line(ReadTable table, String side) {
		return table.lines()
			.stream()
			.filter((line) -> Words.normalise(line.getLabel()).matches("(totaal )?(van de )?" + side))
			.findFirst();
	}

}
