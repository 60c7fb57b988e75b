package nl.toetssteen.budget.pages;

import java.util.List;

import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.documents.Document;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of a budget about one subject, on one page. */
@Controller
class SubjectController {

	private final BudgetShelf shelf;

	SubjectController(BudgetShelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping("/begroting/{year}/{subject:taakvelden|subsidies|investeringen|reserves|indicatoren}")
	String show(@PathVariable int year, @PathVariable String subject,
			@RequestParam(defaultValue = "gedrukt") String bedragen, Model model) {
		Document document = this.shelf.document(year);
		Subject chosen = Subject.of(subject);
		List<BudgetTable> tables = this.shelf.budget()
			.tables(document.getId())
			.stream()
			.filter((table) -> table.getKind() == chosen.kind())
			.toList();
		List<TableView> views = this.shelf.views(year, tables, BudgetShelf.inEuros(bedragen));
		TableController.fill(model, year, document);
		model.addAttribute("subject", chosen);
		model.addAttribute("views", views);
		model.addAttribute("abridged", views.stream().anyMatch(TableView::abridged));
		model.addAttribute("others", tables.subList(views.size(), tables.size()));
		return "budget/subject";
	}

}
