package nl.toetssteen.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import nl.toetssteen.documents.Document;
import nl.toetssteen.web.CsvFile;
import org.springframework.web.bind.annotation.RequestParam;

/** The table of themes for a spreadsheet: the rows of the page, amounts in full euros. */
@Controller
class ThemeCsvController {

	private final Comparison comparison;

	ThemeCsvController(Comparison comparison) {
		this.comparison = comparison;
	}

	@GetMapping("/themas.csv")
	void list(@RequestParam(required = false) @Nullable String gemeente, HttpServletResponse response)
			throws IOException {
		ThemeOverview overview = this.comparison.overview(gemeente);
		var file = new CsvFile(response, "themas.csv", header(overview).toArray(String[]::new));
		overview.rows().forEach((row) -> file.row(cells(row).toArray()));
		file.end();
	}

	private static List<String> header(ThemeOverview overview) {
		List<String> header = new ArrayList<>(List.of("code", "thema"));
		overview.programmes().forEach((programme) -> header.add("beloften " + overview.choice().name(programme)));
		header.addAll(List.of("afspraken", "doelen", "activiteiten"));
		@Nullable Document budget = overview.budget();
		header.add((budget == null) ? "uitgaven" : "uitgaven " + budget.getPeriodFrom());
		return header;
	}

	private static List<@Nullable Object> cells(ThemeRow row) {
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(row.theme().code().value());
		cells.add(row.theme().title());
		cells.addAll(row.pledges());
		cells.add(row.agreementItems());
		cells.add(row.goals());
		cells.add(row.activities());
		cells.add((row.expenditure() == null) ? null : row.expenditure().stripTrailingZeros().toPlainString());
		return cells;
	}

}
