package nl.toetssteen.budget.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.reading.ReadTable;

/** Rows that name their own formula, "(A-B)", against the rows called "(A)" and "(B)". */
class FormulaRule implements Rule {

	private static final Pattern FORMULA = Pattern.compile("\\(([A-Z])\\s*([-–+/])\\s*([A-Z])\\)\\s*$");

	@Override
	public List<BudgetCheck> check(Tables tables) {
		return tables.all()
			.stream()
			.flatMap((table) -> table.lines().stream().flatMap((line) -> check(table, line).stream()))
			.toList();
	}

	private static List<BudgetCheck> check(ReadTable table, BudgetLine line) {
		Matcher formula = FORMULA.matcher(line.getLabel());
		if (!formula.find()) {
			return List.of();
		}
		Optional<BudgetLine> first = named(table, line, formula.group(1));
		Optional<BudgetLine> second = named(table, line, formula.group(3));
		var findings = new Findings(CheckRule.FORMULA);
		if (first.isPresent() && second.isPresent()) {
			for (BudgetColumn column : table.columns()) {
				result(first.get().valueIn(column), formula.group(2), second.get().valueIn(column))
					.ifPresent((expected) -> findings.add(line, column, null,
							Findings.quoted(line) + " volgens de formule in de naam", expected,
							Findings.tolerance(table, column, 2)));
			}
		}
		return findings.all();
	}

	/** The row in the same part of the table that is called by a letter. */
	private static Optional<BudgetLine> named(ReadTable table, BudgetLine line, String letter) {
		return table.lines()
			.stream()
			.filter((other) -> Objects.equals(other.getSection(), line.getSection()))
			.filter((other) -> other.getLabel().strip().endsWith("(" + letter + ")"))
			.findFirst();
	}

	private static Optional<BigDecimal> result(Optional<BigDecimal> first, String sign, Optional<BigDecimal> second) {
		if (first.isEmpty() || second.isEmpty() || ("/".equals(sign) && second.get().signum() == 0)) {
			return Optional.empty();
		}
		return Optional.of(switch (sign) {
			case "+" -> first.get().add(second.get());
			case "/" -> first.get().divide(second.get(), MathContext.DECIMAL32);
			default -> first.get().subtract(second.get());
		});
	}

}
