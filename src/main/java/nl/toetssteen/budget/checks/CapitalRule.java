package nl.toetssteen.budget.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.LineLevel;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.words.Words;

/** All reserves and provisions at the end of a year against those on the balance. */
class CapitalRule implements Rule {

	@Override
	public List<BudgetCheck> check(Tables tables) {
		var findings = new Findings(CheckRule.TWO_TABLES);
		List<ReadTable> balances = tables.of(BudgetTableKind.BALANCE).toList();
		for (ReadTable reserves : tables.of(BudgetTableKind.RESERVES).toList()) {
			balances.stream()
				.filter((balance) -> balance.table().getUnit() == reserves.table().getUnit())
				.forEach((balance) -> check(reserves, balance, findings));
		}
		return findings.ifPromised();
	}

	private static void check(ReadTable reserves, ReadTable balance, Findings findings) {
		List<BudgetLine> capital = Stream.of("eigen vermogen", "voorzieningen")
			.flatMap((name) -> balance.lines()
				.stream()
				.filter((line) -> Words.normalise(line.getLabel()).equals(name))
				.limit(1))
			.toList();
		Optional<BudgetColumn> closing = ColumnWords.CLOSING.in(reserves);
		Optional<BudgetLine> total = reserves.at(LineLevel.TOTAL).reduce((_, last) -> last);
		if (capital.size() == 2 && closing.isPresent() && total.isPresent()) {
			balance.columns()
				.stream()
				.filter((column) -> column.year() != null && column.year().equals(closing.get().year()))
				.forEach((column) -> findings.add(total.get(), closing.get(), balance.table(),
						"Alle reserves en voorzieningen eind " + column.year()
								+ " tegen eigen vermogen en voorzieningen op de balans",
						Findings.sum(capital, column), Findings.tolerance(balance, column, 2)));
		}
	}

}
