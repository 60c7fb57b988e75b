package nl.toetssteen.budget.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.words.RowWords;
import nl.toetssteen.budget.words.Words;

/**
 * The "exploitatiesaldo" of the EMU table against the saldo of baten and lasten. For the
 * EMU a surplus is positive, while a budget that prints baten with a minus sign has a
 * positive saldo for a deficit.
 */
class EmuRule implements Rule {

	@Override
	public List<BudgetCheck> check(Tables tables) {
		return tables.of(BudgetTableKind.EMU)
			.flatMap((emu) -> tables.of(BudgetTableKind.PROGRAMME_PLAN)
				.filter((plan) -> plan.table().getUnit() == emu.table().getUnit() && printsIncomeNegative(plan))
				.flatMap((plan) -> check(emu, plan).stream()))
			.toList();
	}

	private static boolean printsIncomeNegative(ReadTable plan) {
		return plan.lines()
			.stream()
			.filter((line) -> RowWords.side(line.getLabel()) == Side.INCOME)
			.flatMap((line) -> line.getAmounts().stream())
			.allMatch((amount) -> amount.value().signum() <= 0);
	}

	private static List<BudgetCheck> check(ReadTable emu, ReadTable plan) {
		Optional<BudgetLine> here = line(emu, ".*exploitatiesaldo.*");
		Optional<BudgetLine> there = line(plan, ".*saldo van (de )?(baten en lasten|lasten en baten).*");
		var findings = new Findings(CheckRule.TWO_TABLES);
		if (here.isPresent() && there.isPresent()) {
			for (BudgetColumn column : emu.columns()) {
				sameYear(plan, column).flatMap(there.get()::valueIn)
					.ifPresent((saldo) -> findings.add(here.get(), column, plan.table(),
							Findings.quoted(here.get()) + " (overschot positief) tegen het saldo in “"
									+ plan.table().getTitle() + "”",
							saldo.negate(), Findings.tolerance(emu, column, 1)));
			}
		}
		// A sign that was forgotten is what this looks for, so only the size must be
		// right
		return findings.ifPromised(EmuRule::sameSize);
	}

	private static boolean sameSize(BudgetCheck check) {
		BigDecimal difference = check.getFound().abs().subtract(check.getExpected().abs());
		return difference.abs().compareTo(check.getTolerance()) <= 0;
	}

	private static Optional<BudgetLine> line(ReadTable table, String pattern) {
		return table.lines().stream().filter((line) -> Words.normalise(line.getLabel()).matches(pattern)).findFirst();
	}

	/** The phase may be called otherwise: the EMU table speaks of a forecast. */
	private static Optional<BudgetColumn> sameYear(ReadTable plan, BudgetColumn column) {
		List<BudgetColumn> found = plan.columns()
			.stream()
			.filter((other) -> column.year() != null && column.year().equals(other.year()))
			.toList();
		return (found.size() == 1) ? Optional.of(found.getFirst()) : Optional.empty();
	}

}
