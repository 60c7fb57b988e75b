package nl.toetssteen.comparison.money;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.budget.BudgetFigures;
import nl.toetssteen.budget.TaskFieldMoney;
import nl.toetssteen.budget.money.YearTable;
import nl.toetssteen.budget.pages.BudgetShelf;
import nl.toetssteen.documents.Document;
import nl.toetssteen.themes.ThemeCode;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.CsvFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the money of a budget comes from and which themes it goes to. */
@Controller
@RequestMapping("/begroting/{year}")
class FlowController {

	private final BudgetShelf shelf;

	private final BudgetFigures figures;

	private final Themes themes;

	FlowController(BudgetShelf shelf, BudgetFigures figures, Themes themes) {
		this.shelf = shelf;
		this.figures = figures;
		this.themes = themes;
	}

	@GetMapping("/geldstroom")
	String show(@PathVariable String year, Model model) {
		Document document = this.shelf.document(year, model);
		model.addAttribute("flow", flow(document));
		return "comparison/flow";
	}

	@GetMapping("/geldstroom.csv")
	void file(@PathVariable String year, HttpServletResponse response) throws IOException {
		MoneyFlow flow = flow(this.shelf.document(year));
		var file = new CsvFile(response, "geldstroom-" + year + ".csv", "van", "naar", "euro", "bron");
		Stream.concat(flow.in().stream(), flow.out().stream())
			.forEach((each) -> file.row(each.from(), each.to(), each.euros().stripTrailingZeros().toPlainString(),
					each.sources().stream().map(YearTable.Source::address).collect(Collectors.joining(" "))));
		file.end();
	}

	private MoneyFlow flow(Document document) {
		List<TaskFieldMoney> fields = this.figures.taskFields(document.getId());
		Map<String, String> titles = this.themes.titles();
		return MoneyFlow.of(document.budgetYear(), fields,
				(field) -> this.themes.ofTaskField(field.code())
					.map(ThemeCode::value)
					.map((code) -> titles.getOrDefault(code, code))
					.orElse("Bij geen thema"));
	}

}
