package nl.toetssteen.budget.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.LineLevel;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.words.Words;

/**
 * A table in the chapter of a programme against the annex of the same kind that holds all
 * programmes: rows with the same name, and the programme's total.
 */
class PartsRule implements Rule {

	private static final Set<BudgetTableKind> KINDS = Set.of(BudgetTableKind.AMBITIONS, BudgetTableKind.INVESTMENTS,
			BudgetTableKind.INCIDENTAL, BudgetTableKind.GRANTS);

	@Override
	public List<BudgetCheck> check(Tables tables) {
		return tables.all()
			.stream()
			.filter((whole) -> KINDS.contains(whole.table().getKind()) && whole.table().getProgramme() == null)
			.flatMap((whole) -> parts(tables, whole).flatMap((part) -> check(tables, whole, part).stream()))
			.toList();
	}

	private static Stream<ReadTable> parts(Tables tables, ReadTable whole) {
		return tables.of(whole.table().getKind())
			.filter((part) -> part.table().getProgramme() != null)
			.filter((part) -> part.table().getUnit() == whole.table().getUnit());
	}

	private static List<BudgetCheck> check(Tables tables, ReadTable whole, ReadTable part) {
		var findings = new Findings(CheckRule.TWO_TABLES);
		var inProgramme = new ArrayList<BudgetLine>();
		var heads = new ArrayList<BudgetLine>();
		for (BudgetLine line : whole.lines()) {
			if (tables.programme(whole, line).filter(part.table().getProgramme()::equals).isPresent()) {
				boolean outermost = whole.parent(line).flatMap((above) -> tables.programme(whole, above)).isEmpty();
				(outermost ? heads : inProgramme).add(line);
			}
		}
		part.at(LineLevel.TOTAL)
			.reduce((_, last) -> last)
			.filter((_) -> !heads.isEmpty())
			.ifPresent((total) -> compare(whole, heads, part, List.of(total), findings));
		for (LineLevel level : List.of(LineLevel.SUBTOTAL, LineLevel.LINE)) {
			Map<String, List<BudgetLine>> there = byName(inProgramme.stream(), level);
			byName(part.lines().stream(), level).forEach((name, lines) -> {
				if (there.containsKey(name)) {
					compare(whole, there.get(name), part, lines, findings);
				}
			});
		}
		return findings.ifPromised();
	}

	private static Map<String, List<BudgetLine>> byName(Stream<BudgetLine> lines, LineLevel level) {
		return lines.filter((line) -> line.getLevel() == level && !line.getLabel().isBlank())
			.collect(Collectors.groupingBy((line) -> Words.normalise(line.getLabel()), LinkedHashMap::new,
					Collectors.toList()));
	}

	/** Where a name stands more than once, its rows count together. */
	private static void compare(ReadTable whole, List<BudgetLine> there, ReadTable part, List<BudgetLine> here,
			Findings findings) {
		BudgetLine line = here.getFirst();
		List<BudgetLine> others = here.subList(1, here.size());
		for (BudgetColumn column : part.columns()) {
			whole.columnLike(column)
				.ifPresent((other) -> findings.add(line, column, whole.table(),
						Findings.quoted(line) + " in het programma tegen “" + whole.table().getTitle() + "”",
						Findings.sum(there, other).subtract(Findings.sum(others, column)),
						Findings.tolerance(part, column, there.size())));
		}
	}

}
