package nl.toetssteen.budget.checks;

import java.util.List;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.LineLevel;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.words.RowWords;

/** Lasten and baten of a programme against its rows in the plan of all programmes. */
class PlanRule implements Rule {

	@Override
	public List<BudgetCheck> check(Tables tables) {
		return tables.of(BudgetTableKind.PROGRAMME_PLAN)
			.flatMap((plan) -> tables.of(BudgetTableKind.PROGRAMME_MONEY)
				.filter((money) -> money.table().getUnit() == plan.table().getUnit())
				.flatMap((money) -> check(tables, plan, money).stream()))
			.toList();
	}

	private static List<BudgetCheck> check(Tables tables, ReadTable plan, ReadTable money) {
		var findings = new Findings(CheckRule.TWO_TABLES);
		for (BudgetLine line : money.lines()) {
			List<BudgetLine> same = (RowWords.side(line.getLabel()) == Side.NONE) ? List.of()
					: inPlan(tables, plan, money, line);
			if (!same.isEmpty()) {
				compare(plan, same, money, line, findings);
			}
		}
		return findings.ifPromised();
	}

	private static List<BudgetLine> inPlan(Tables tables, ReadTable plan, ReadTable money, BudgetLine line) {
		boolean reserves = Tables.isReserveMovement(money, line);
		return plan.at(LineLevel.LINE)
			.filter((other) -> other.getSide() == line.getSide() && Tables.isReserveMovement(plan, other) == reserves)
			.filter((other) -> tables.programmes()
				.of(other.getCode(), other.getLabel())
				.equals(java.util.Optional.ofNullable(money.table().getProgramme())))
			.toList();
	}

	private static void compare(ReadTable plan, List<BudgetLine> same, ReadTable money, BudgetLine line,
			Findings findings) {
		String name = Tables.isReserveMovement(money, line) ? "Reservemutaties, " + Findings.quoted(line)
				: Findings.quoted(line);
		for (BudgetColumn column : money.columns()) {
			plan.columnLike(column)
				.ifPresent((other) -> findings.add(line, column, plan.table(),
						name + " van het programma tegen “" + plan.table().getTitle() + "”", Findings.sum(same, other),
						Findings.tolerance(money, column, same.size())));
		}
	}

}
