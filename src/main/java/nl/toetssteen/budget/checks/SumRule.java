package nl.toetssteen.budget.checks;

import java.math.BigDecimal;
import java.util.List;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.words.RowWords;

/** Printed totals and subtotals against the rows they stand for. */
class SumRule implements Rule {

	@Override
	public List<BudgetCheck> check(Tables tables) {
		return tables.all()
			.stream()
			.flatMap((table) -> table.lines().stream().flatMap((line) -> check(table, line).stream()))
			.toList();
	}

	private static List<BudgetCheck> check(ReadTable table, BudgetLine total) {
		List<BudgetLine> terms = table.children(total);
		if (terms.isEmpty()) {
			return List.of();
		}
		boolean sides = bothSides(terms);
		var added = new Findings(sides ? CheckRule.SALDO : CheckRule.SUM);
		var lessened = new Findings(CheckRule.SALDO);
		for (BudgetColumn column : table.columns()) {
			if (Findings.addsUp(table, column)) {
				BigDecimal sum = Findings.sum(terms, column);
				BigDecimal tolerance = Findings.tolerance(table, column, terms.size());
				added.add(total, column, null, description(total, terms, sides), sum, tolerance);
				lessened.add(total, column, null, description(total, terms, sides), less(terms, sum, column),
						tolerance);
			}
		}
		boolean subtract = sides && added.all().stream().noneMatch(BudgetCheck::holds);
		return subtract ? lessened.all() : added.all();
	}

	private static boolean bothSides(List<BudgetLine> terms) {
		return terms.size() == 2 && terms.stream()
			.map((term) -> RowWords.side(term.getLabel()))
			.filter((side) -> side != Side.NONE)
			.distinct()
			.count() == 2;
	}

	/** Where both sides are printed without a sign, a saldo is baten less lasten. */
	private static BigDecimal less(List<BudgetLine> terms, BigDecimal sum, BudgetColumn column) {
		BigDecimal out = Findings
			.sum(terms.stream().filter((term) -> RowWords.side(term.getLabel()) == Side.EXPENDITURE).toList(), column);
		return sum.subtract(out.add(out));
	}

	private static String description(BudgetLine total, List<BudgetLine> terms, boolean sides) {
		if (sides) {
			return "Lasten en baten samen tegen " + saldo(total);
		}
		String rows = (terms.size() == 1) ? "De enige regel" : "Som van " + terms.size() + " regels";
		boolean below = terms.getFirst().getOrdinal() > total.getOrdinal();
		return rows + (below ? " onder " : " boven ") + Findings.quoted(total) + " tegen het gedrukte bedrag";
	}

	private static String saldo(BudgetLine total) {
		return total.getLabel().isBlank() ? "het gedrukte saldo zonder naam" : "het gedrukte " + Findings.quoted(total);
	}

}
