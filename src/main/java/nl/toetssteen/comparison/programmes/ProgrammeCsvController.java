package nl.toetssteen.comparison.programmes;

import java.io.IOException;
import java.math.BigDecimal;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.budget.pages.BudgetShelf;
import nl.toetssteen.budget.pages.MoneySummary;
import nl.toetssteen.web.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The programmes of a budget for a spreadsheet, amounts in full euros. */
@Controller
class ProgrammeCsvController {

	private final BudgetShelf shelf;

	private final BudgetOverview overview;

	ProgrammeCsvController(BudgetShelf shelf, BudgetOverview overview) {
		this.shelf = shelf;
		this.overview = overview;
	}

	@GetMapping("/begroting/{year}/programmas.csv")
	void list(@PathVariable String year, HttpServletResponse response) throws IOException {
		var rows = this.overview.programmes(this.shelf.document(year));
		var file = new CsvFile(response, "programmas-" + year + ".csv", "programma", "titel", "doelen", "activiteiten",
				"uitgaven", "inkomsten", "brontabel");
		rows.forEach((row) -> write(row, file));
		file.end();
	}

	private static void write(ProgrammeRow row, CsvFile file) {
		MoneySummary.@Nullable Year own = row.own();
		file.row(row.programme().number(), row.programme().title(), row.goals(), row.activities(),
				plain((own == null) ? null : own.expenditure()), plain((own == null) ? null : own.income()),
				(row.money() == null) ? null : row.money().table().getSlug());
	}

	private static @Nullable String plain(@Nullable BigDecimal euros) {
		return (euros == null) ? null : euros.stripTrailingZeros().toPlainString();
	}

}
