package nl.toetssteen.budget.money;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.words.Programmes;
import org.jspecify.annotations.Nullable;

/** Which programme a row belongs to, also in a table that holds several programmes. */
final class ProgrammeTitles {

	// How tables inside a programme are titled: "1. Wonen – Middeleninzet".
	private static final Pattern TITLE = Pattern.compile("(\\d+)\\. (.+?) – .+");

	private final Programmes programmes;

	ProgrammeTitles(List<BudgetLine> lines) {
		Map<Integer, String> titles = new LinkedHashMap<>();
		lines.stream().map(BudgetLine::getTable).distinct().forEach((table) -> read(table, titles));
		this.programmes = new Programmes(titles);
	}

	/** The number of the programme, or null where nothing says so. */
	@Nullable Integer of(BudgetLine line) {
		if (line.getTable().getProgramme() != null || line.getSection() == null) {
			return line.getTable().getProgramme();
		}
		return Arrays.stream(line.getSection().split(" / "))
			.flatMap((step) -> this.programmes.named(step).stream())
			.findFirst()
			.orElse(null);
	}

	private static void read(BudgetTable table, Map<Integer, String> titles) {
		Matcher matcher = TITLE.matcher(table.getTitle());
		if (table.getProgramme() != null && matcher.matches()) {
			titles.putIfAbsent(table.getProgramme(), matcher.group(2));
		}
	}

}
