package nl.toetssteen.budget.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.words.Words;

/** The balance a year closes with against the one the next year opens with. */
class RollForwardRule implements Rule {

	@Override
	public List<BudgetCheck> check(Tables tables) {
		List<ReadTable> reserves = tables.of(BudgetTableKind.RESERVES).toList();
		return reserves.stream()
			.flatMap((table) -> reserves.stream().flatMap((next) -> check(table, next).stream()))
			.toList();
	}

	private static List<BudgetCheck> check(ReadTable table, ReadTable next) {
		Optional<BudgetColumn> closing = ColumnWords.CLOSING.in(table);
		Optional<BudgetColumn> opening = ColumnWords.OPENING.in(next);
		boolean follow = closing.isPresent() && opening.isPresent() && follow(closing.get(), opening.get());
		return (follow && table.table().getUnit() == next.table().getUnit())
				? check(table, closing.get(), next, opening.get()) : List.of();
	}

	private static boolean follow(BudgetColumn closing, BudgetColumn opening) {
		return closing.year() != null && opening.year() != null && closing.year() + 1 == opening.year();
	}

	private static List<BudgetCheck> check(ReadTable table, BudgetColumn closing, ReadTable next,
			BudgetColumn opening) {
		Map<String, BudgetLine> before = byPath(table);
		var findings = new Findings(CheckRule.ROLL_FORWARD);
		byPath(next).forEach((path, line) -> Stream.ofNullable(before.get(path))
			.flatMap((earlier) -> earlier.valueIn(closing).stream())
			.forEach((expected) -> findings.add(line, opening, table.table(),
					Findings.quoted(line) + ": eindstand " + closing.year() + " tegen beginstand " + opening.year(),
					expected, Findings.tolerance(next, opening, 1))));
		return findings.ifPromised();
	}

	/** Lines by their names from the outside in; years are left out, for they go up. */
	private static Map<String, BudgetLine> byPath(ReadTable table) {
		Map<String, BudgetLine> lines = new HashMap<>();
		for (BudgetLine line : table.lines()) {
			String path = table.withAncestors(line)
				.map((each) -> Words.normalise(each.getLabel().replaceAll("20\\d\\d", "")))
				.reduce("", (inner, outer) -> outer + "/" + inner);
			int times = 1;
			while (lines.putIfAbsent(path + times, line) != null) {
				times++;
			}
		}
		return lines;
	}

}
