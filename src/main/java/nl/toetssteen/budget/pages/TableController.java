package nl.toetssteen.budget.pages;

import java.util.List;

import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.documents.Document;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The printed tables of a budget, with the outcome of their sums. */
@Controller
@RequestMapping("/begroting/{year}")
class TableController {

	private final BudgetShelf shelf;

	TableController(BudgetShelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping("/tabellen")
	String list(@PathVariable String year, Model model) {
		Document document = this.shelf.document(year, model);
		model.addAttribute("tables", this.shelf.budget().tables(document.getId()));
		return "budget/tables";
	}

	@GetMapping("/tabellen/{slug}")
	String show(@PathVariable String year, @PathVariable String slug,
			@RequestParam(defaultValue = "gedrukt") String bedragen, Model model) {
		Document document = this.shelf.document(year, model);
		BudgetTable table = this.shelf.budget()
			.table(document.getId(), slug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("view",
				this.shelf.views(document.budgetYear(), List.of(table), BudgetShelf.inEuros(bedragen)).getFirst());
		model.addAttribute("checks",
				CheckSummary.of(this.shelf.budget().checks(List.of(table)).getOrDefault(table.getId(), List.of())));
		return "budget/table";
	}

	@GetMapping("/controles")
	String checks(@PathVariable String year, Model model) {
		Document document = this.shelf.document(year, model);
		model.addAttribute("run", this.shelf.budget().checkCount(document.getId()));
		model.addAttribute("failing", this.shelf.budget().failingChecks(document.getId()));
		return "budget/checks";
	}

}
