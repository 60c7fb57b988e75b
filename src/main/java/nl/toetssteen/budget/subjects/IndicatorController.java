package nl.toetssteen.budget.subjects;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetFigures;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.Indicator;
import nl.toetssteen.budget.pages.BudgetShelf;
import nl.toetssteen.documents.Document;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.CsvFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the municipality is doing, beside the Netherlands where the budget says so. */
@Controller
@RequestMapping("/begroting/{year}")
class IndicatorController {

	private final BudgetShelf shelf;

	private final Budget budget;

	private final BudgetFigures figures;

	IndicatorController(BudgetShelf shelf, Budget budget, BudgetFigures figures) {
		this.shelf = shelf;
		this.budget = budget;
		this.figures = figures;
	}

	@GetMapping("/indicatoren")
	String show(@PathVariable String year, @RequestParam(defaultValue = "") String onder, Model model) {
		Document document = this.shelf.document(year, model);
		List<IndicatorComparison> all = all(document);
		List<BudgetTable> others = this.budget.tables(document.getId())
			.stream()
			.filter((table) -> table.getKind() == BudgetTableKind.INDICATORS)
			.filter((table) -> all.stream()
				.noneMatch((each) -> each.indicator().line().getTable().getId().equals(table.getId())))
			.toList();
		model.addAttribute("comparisons", under(onder, all));
		model.addAttribute("headings", headings(all));
		model.addAttribute("under", onder);
		model.addAttribute("views", this.shelf.views(document.budgetYear(), others, false));
		return "budget/indicators";
	}

	@GetMapping("/indicatoren.csv")
	void file(@PathVariable String year, @RequestParam(defaultValue = "") String onder, HttpServletResponse response)
			throws IOException {
		List<IndicatorComparison> found = under(onder, all(this.shelf.document(year)));
		var file = new CsvFile(response, "indicatoren-" + year + ".csv", "indicator", "onder", "gemeente", "nederland",
				"index", "periode", "eenheid", "meting", "ref", "bronregel");
		found.forEach((each) -> {
			Indicator indicator = each.indicator();
			file.row(indicator.label(), indicator.programme(), each.own().printed(), each.country().printed(),
					each.index(), indicator.period(), indicator.unit(), indicator.source(), indicator.line().getRef(),
					indicator.line().getPlace().lineFrom());
		});
		file.end();
	}

	private List<IndicatorComparison> all(Document document) {
		return this.figures.indicators(document.getId())
			.stream()
			.flatMap((indicator) -> IndicatorComparison.of(indicator).stream())
			.toList();
	}

	private static List<String> headings(List<IndicatorComparison> all) {
		return all.stream().map((each) -> each.indicator().programme()).filter(Objects::nonNull).distinct().toList();
	}

	private static List<IndicatorComparison> under(String asked, List<IndicatorComparison> all) {
		if (asked.isEmpty()) {
			return all;
		}
		if (!headings(all).contains(asked)) {
			throw new BadQuery("onder", "zo'n kopje staat niet bij de indicatoren.", asked, headings(all));
		}
		return all.stream().filter((each) -> asked.equals(each.indicator().programme())).toList();
	}

}
