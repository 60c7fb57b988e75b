package nl.toetssteen.budget.checks;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.LineLevel;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.words.Words;

/** What any table says a reserve holds on 1 January against the table of reserves. */
class OpeningRule implements Rule {

	private static final Pattern MOMENT = Pattern.compile("(?:op|per) 1 (?:januari|1)(?: (20\\d\\d))?");

	private static final Set<String> FILLING = Set.of("stand", "saldo", "reserve", "reserves", "voorziening", "res",
			"vrz", "de", "het", "van", "op", "per", "1", "januari", "omvang");

	@Override
	public List<BudgetCheck> check(Tables tables) {
		return tables.of(BudgetTableKind.RESERVES)
			.flatMap((reserves) -> tables.all()
				.stream()
				.filter((table) -> !table.is(BudgetTableKind.RESERVES))
				.filter((table) -> table.table().getUnit() == reserves.table().getUnit())
				.flatMap((table) -> check(reserves, table).stream()))
			.toList();
	}

	private static List<BudgetCheck> check(ReadTable reserves, ReadTable table) {
		var findings = new Findings(CheckRule.TWO_TABLES);
		ColumnWords.OPENING.in(reserves).ifPresent((opening) -> {
			for (BudgetLine line : table.lines()) {
				table.columns()
					.stream()
					.filter((column) -> opening.year() != null && opening.year().equals(year(line, column)))
					.forEach((column) -> compare(reserves, opening, line, column, findings));
			}
		});
		return findings.ifPromised();
	}

	/** The year in which the row is about the first of January; null when it is not. */
	private static @Nullable Integer year(BudgetLine line, BudgetColumn column) {
		Matcher moment = MOMENT.matcher(Words.normalise(line.getLabel()));
		if (!moment.find()) {
			moment = MOMENT.matcher(Words.normalise(Objects.toString(line.getSection(), "")));
			if (!moment.find()) {
				return null;
			}
		}
		return (moment.group(1) != null) ? Integer.valueOf(moment.group(1)) : column.year();
	}

	private static void compare(ReadTable reserves, BudgetColumn opening, BudgetLine line, BudgetColumn column,
			Findings findings) {
		Set<String> name = name(line);
		List<BudgetLine> same = name.isEmpty() ? List.of()
				: reserves.at(LineLevel.LINE).filter((reserve) -> name(reserve).equals(name)).toList();
		if (same.size() == 1) {
			findings.add(
					line, column, reserves.table(), Findings.quoted(line) + " op 1 januari " + opening.year()
							+ " tegen “" + reserves.table().getTitle() + "”",
					Findings.sum(same, opening), Findings.tolerance(reserves, opening, 1));
		}
	}

	/** The words that tell one reserve from another. */
	private static Set<String> name(BudgetLine line) {
		return Words.of(line.getLabel())
			.stream()
			.filter((word) -> !FILLING.contains(word) && !word.matches("20\\d\\d"))
			.collect(Collectors.toSet());
	}

}
