package nl.toetssteen.comparison.theme;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.comparison.Entry;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.web.CsvFile;
import org.jspecify.annotations.Nullable;

/**
 * All that was asked for of a theme as a table for a spreadsheet: a row for each text and
 * for each printed number, also where the page has only its count.
 */
final class ThemeFile {

	private static final String[] COLUMNS = { "soort", "ref", "document", "nummer", "titel", "tekst", "wanneer",
			"ingedeeld door", "stand", "toetsbaarheid", "verbanden", "suggesties", "kant", "kolom", "gedrukt",
			"eenheid", "regel van", "regel tot", "pagina", "bron" };

	private ThemeFile() {
	}

	static void write(ThemeView view, HttpServletResponse response) throws IOException {
		var file = new CsvFile(response, view.theme().code().value() + ".csv", COLUMNS);
		view.stacks()
			.values()
			.stream()
			.flatMap(List::stream)
			.forEach((stack) -> stack.rows().forEach((row) -> file.row(cells(stack.part(), row))));
		view.purses().forEach((purse) -> purse.all().forEach((line) -> write(purse, line, file)));
		file.end();
	}

	private static @Nullable Object[] cells(Part part, Row row) {
		Entry entry = row.entry();
		Citation source = entry.source();
		return new @Nullable Object[] { part.dutch(), entry.ref(), source.document(), entry.number(), entry.title(),
				source.words(), entry.period(), entry.automatic() ? "portaal" : "document",
				(row.standing() == null) ? null : row.standing().standing().dutch(), testability(row), links(row),
				row.suggestions().stream().map(Row.Hint::address).collect(Collectors.joining("|")), null, null, null,
				null, source.place().lineFrom(), source.place().lineTo(), source.place().page(), source.path() };
	}

	private static @Nullable String testability(Row row) {
		return (row.standing() == null || row.standing().testability() == null) ? null
				: row.standing().testability().dutch();
	}

	private static String links(Row row) {
		List<String> links = row.links().isEmpty()
				? row.pledges().stream().map((line) -> line.kind().dutch() + ": " + line.pledge()).toList()
				: row.links().stream().map((line) -> line.kind().dutch() + ": " + line.target()).toList();
		return String.join("|", links);
	}

	private static void write(Purse purse, Purse.Line line, CsvFile file) {
		Citation source = line.source();
		for (int at = 0; at < purse.columns().size(); at++) {
			Purse.Cell cell = line.cells().get(at);
			file.row(line.spends() ? Part.MONEY.dutch() : "reserve of resultaat", line.ref(), source.document(),
					line.code(), line.label(), null, null, null, null, null, null, null, line.sideInWords(),
					purse.columns().get(at), cell.shown(), purse.unit().dutch(), source.place().lineFrom(),
					source.place().lineTo(), source.place().page(), source.path());
		}
	}

}
