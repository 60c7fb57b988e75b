package nl.toetssteen.budget.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.reading.ReadTable;

/** Opening balance, plus additions, minus withdrawals, against the closing balance. */
class MovementRule implements Rule {

	@Override
	public List<BudgetCheck> check(Tables tables) {
		return tables.all().stream().flatMap((table) -> check(table).stream()).toList();
	}

	private static List<BudgetCheck> check(ReadTable table) {
		Optional<BudgetColumn> opening = ColumnWords.OPENING.in(table);
		Optional<BudgetColumn> closing = ColumnWords.CLOSING.in(table);
		boolean moves = !ColumnWords.ADDITION.allIn(table).isEmpty() || !ColumnWords.WITHDRAWAL.allIn(table).isEmpty();
		if (opening.isEmpty() || closing.isEmpty() || !moves) {
			return List.of();
		}
		List<BudgetCheck> unsigned = check(table, opening.get(), closing.get(), -1);
		// Some print what is taken out with a minus sign of its own
		return unsigned.isEmpty() ? check(table, opening.get(), closing.get(), 1) : unsigned;
	}

	private static List<BudgetCheck> check(ReadTable table, BudgetColumn opening, BudgetColumn closing, int sign) {
		List<BudgetColumn> in = ColumnWords.ADDITION.allIn(table);
		List<BudgetColumn> out = ColumnWords.WITHDRAWAL.allIn(table);
		var findings = new Findings(CheckRule.MOVEMENT);
		BigDecimal tolerance = Findings.tolerance(table, closing, in.size() + out.size() + 1);
		for (BudgetLine line : table.lines()) {
			BigDecimal expected = sum(line, List.of(opening)).add(sum(line, in))
				.add(sum(line, out).multiply(BigDecimal.valueOf(sign)));
			findings.add(line, closing, null,
					Findings.quoted(line)
							+ ": beginstand plus toevoegingen min onttrekkingen tegen de gedrukte eindstand",
					expected, tolerance);
		}
		return findings.ifPromised();
	}

	private static BigDecimal sum(BudgetLine line, List<BudgetColumn> columns) {
		return columns.stream()
			.flatMap((column) -> line.valueIn(column).stream())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
