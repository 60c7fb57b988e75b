package nl.toetssteen.budget.subjects;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.money.YearTable;
import nl.toetssteen.budget.pages.BudgetShelf;
import nl.toetssteen.budget.pages.TableView;
import nl.toetssteen.budget.pages.YearFile;
import nl.toetssteen.documents.Document;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The tables of a budget about one subject, on one page, under what they say in short.
 */
@Controller
class SubjectController {

	private final BudgetShelf shelf;

	private final Budget budget;

	private final SubjectSummary summaries;

	SubjectController(BudgetShelf shelf, Budget budget, SubjectSummary summaries) {
		this.shelf = shelf;
		this.budget = budget;
		this.summaries = summaries;
	}

	@GetMapping("/begroting/{year}/{subject:taakvelden|investeringen|ambities|reserves|incidenteel}")
	String show(@PathVariable String year, @PathVariable String subject,
			@RequestParam(defaultValue = "gedrukt") String bedragen, Model model) {
		Document document = this.shelf.document(year, model);
		Subject chosen = Subject.of(subject);
		List<BudgetTable> all = this.budget.tables(document.getId());
		List<BudgetTable> tables = all.stream().filter((table) -> table.getKind() == chosen.kind()).toList();
		List<TableView> views = this.shelf.views(document.budgetYear(), tables, BudgetShelf.inEuros(bedragen));
		model.addAttribute("subject", chosen);
		model.addAttribute("summary", this.summaries.of(document.budgetYear(), chosen, all).orElse(null));
		model.addAttribute("views", views);
		model.addAttribute("abridged", views.stream().anyMatch(TableView::abridged));
		model.addAttribute("others", tables.subList(views.size(), tables.size()));
		return "budget/subject";
	}

	/** The summary of a subject for a spreadsheet. */
	@GetMapping("/begroting/{year}/{subject:investeringen|ambities|reserves|incidenteel}.csv")
	void file(@PathVariable String year, @PathVariable String subject, HttpServletResponse response)
			throws IOException {
		Document document = this.shelf.document(year);
		Optional<YearTable> summary = this.summaries.of(document.budgetYear(), Subject.of(subject),
				this.budget.tables(document.getId()));
		YearFile.write(subject + "-" + year,
				summary.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), response);
	}

}
