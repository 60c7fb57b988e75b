package nl.toetssteen.comparison.programmes;

import java.util.List;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.money.Population;
import nl.toetssteen.budget.pages.BudgetShelf;
import nl.toetssteen.documents.Document;
import nl.toetssteen.policy.Programme;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A budget from its totals down to a programme. */
@Controller
class BudgetController {

	private final BudgetShelf shelf;

	private final BudgetOverview overview;

	private final Budget budget;

	private final Population population;

	BudgetController(BudgetShelf shelf, BudgetOverview overview, Budget budget, Population population) {
		this.shelf = shelf;
		this.overview = overview;
		this.budget = budget;
		this.population = population;
	}

	@GetMapping("/begroting/{year}")
	String show(@PathVariable String year, @RequestParam(defaultValue = "gedrukt") String bedragen, Model model) {
		BudgetShelf.inEuros(bedragen); // totals are in euros either way, but a typo is
										// one
		Document document = this.shelf.document(year, model);
		model.addAttribute("total", this.overview.total(document).orElse(null));
		List<ProgrammeRow> programmes = this.overview.programmes(document);
		model.addAttribute("programmes", programmes);
		model.addAttribute("totals", ProgrammeTotals.of(programmes));
		model.addAttribute("inhabitants", this.population.of(document.getId(), document.getPeriodFrom()).orElse(null));
		return "comparison/budget";
	}

	@GetMapping("/begroting/{year}/programma/{number}")
	String programme(@PathVariable String year, @PathVariable int number,
			@RequestParam(defaultValue = "gedrukt") String bedragen, Model model) {
		Document document = this.shelf.document(year, model);
		Programme programme = this.overview.programme(document, number)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("programme", programme);
		model.addAttribute("views", this.shelf.views(document.budgetYear(),
				this.budget.tablesOf(document.getId(), number), BudgetShelf.inEuros(bedragen)));
		return "comparison/programme";
	}

}
