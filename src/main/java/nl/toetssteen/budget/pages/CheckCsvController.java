package nl.toetssteen.budget.pages;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.web.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The sums of a budget for a spreadsheet, one check per row. */
@Controller
@RequestMapping("/begroting/{year}")
class CheckCsvController {

	private final BudgetShelf shelf;

	CheckCsvController(BudgetShelf shelf) {
		this.shelf = shelf;
	}

	/** The sums of a budget that do not add up. */
	@GetMapping("/controles.csv")
	void failing(@PathVariable String year, HttpServletResponse response) throws IOException {
		Long document = this.shelf.document(year).getId();
		write("controles-" + year, this.shelf.budget().failingChecks(document), response);
	}

	/** All sums of a table, with those that hold. */
	@GetMapping("/tabellen/{slug}/controles.csv")
	void ofTable(@PathVariable String year, @PathVariable String slug, HttpServletResponse response)
			throws IOException {
		BudgetTable table = this.shelf.budget()
			.table(this.shelf.document(year).getId(), slug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		write("controles-" + year + "-" + slug,
				this.shelf.budget().checks(List.of(table)).getOrDefault(table.getId(), List.of()), response);
	}

	private void write(String name, List<BudgetCheck> checks, HttpServletResponse response) throws IOException {
		Collection<BudgetTable> tables = checks.stream()
			.map(BudgetCheck::getTable)
			.collect(Collectors.toMap(BudgetTable::getId, Function.identity(), (one, _) -> one))
			.values();
		Map<Long, List<BudgetLine>> lines = this.shelf.budget().lines(tables);
		var file = new CsvFile(response, name + ".csv", "tabel", "omschrijving", "kolom", "berekend", "gedrukt",
				"verschil", "klopt", "bronregel");
		checks.forEach((check) -> file.row(check.getTable().getTitle(), check.getDescription(), check.getColumnHeader(),
				check.getExpected().toPlainString(), check.getFound().toPlainString(),
				check.difference().toPlainString(), check.holds() ? "ja" : "nee",
				sourceLine(check, lines.getOrDefault(check.getTable().getId(), List.of()))));
		file.end();
	}

	/** The line of the document the checked row begins on; null when it has none. */
	private static @Nullable Integer sourceLine(BudgetCheck check, List<BudgetLine> lines) {
		return lines.stream()
			.filter((line) -> Integer.valueOf(line.getOrdinal()).equals(check.getLineOrdinal()))
			.map((line) -> line.getPlace().lineFrom())
			.findFirst()
			.orElse(null);
	}

}
