package nl.toetssteen.budget.pages;

import java.util.List;
import java.util.Map;

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
	String list(@PathVariable int year, Model model) {
		Document document = this.shelf.document(year);
		fill(model, year, document);
		model.addAttribute("tables", this.shelf.budget().tables(document.getId()));
		return "budget/tables";
	}

	@GetMapping("/tabellen/{slug}")
	String show(@PathVariable int year, @PathVariable String slug,
			@RequestParam(defaultValue = "gedrukt") String bedragen, Model model) {
		Document document = this.shelf.document(year);
		BudgetTable table = this.shelf.budget()
			.table(document.getId(), slug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		fill(model, year, document);
		model.addAttribute("view", this.shelf.views(year, List.of(table), BudgetShelf.inEuros(bedragen)).getFirst());
		model.addAttribute("checks",
				CheckSummary.of(this.shelf.budget().checks(List.of(table)).getOrDefault(table.getId(), List.of())));
		return "budget/table";
	}

	@GetMapping("/controles")
	String checks(@PathVariable int year, Model model) {
		Document document = this.shelf.document(year);
		fill(model, year, document);
		model.addAttribute("run", this.shelf.budget().checkCount(document.getId()));
		model.addAttribute("failing", this.shelf.budget().failingChecks(document.getId()));
		return "budget/checks";
	}

	static void fill(Model model, int year, Document document) {
		model.addAttribute("year", year);
		model.addAttribute("document", document);
		model.addAttribute("trail", Map.of("Begroting " + year, "/begroting/" + year));
	}

}
