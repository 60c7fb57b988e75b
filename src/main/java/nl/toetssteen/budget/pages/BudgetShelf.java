package nl.toetssteen.budget.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.web.BadQuery;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Finds the budget of a year and its tables, for pages. */
@Component
public class BudgetShelf {

	// Keeps a page below 100 kB with the page's own frame around the tables.
	private static final int LARGEST_PAGE = 75_000;

	private final Documents documents;

	private final Budget budget;

	BudgetShelf(Documents documents, Budget budget) {
		this.documents = documents;
		this.budget = budget;
	}

	/** The budget of a year, or the answer that there is none. */
	public Document document(int year) {
		return this.documents.beginningIn(DocumentKind.BUDGET, year)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"Van %d is hier geen begroting ingelezen.".formatted(year)));
	}

	/** The budget of a year, also put on a page with the way back to its overview. */
	public Document document(int year, Model model) {
		Document document = document(year);
		TableController.fill(model, year, document);
		return document;
	}

	/** As many whole tables as fit on one page; the first always. */
	public List<TableView> views(int year, List<BudgetTable> tables, boolean euros) {
		Map<Long, List<BudgetLine>> lines = this.budget.lines(tables);
		var views = new ArrayList<TableView>();
		int weight = 0;
		for (BudgetTable table : tables) {
			TableView view = TableView.of(year, table, lines.getOrDefault(table.getId(), List.of()), euros);
			weight += view.weight();
			if (!views.isEmpty() && weight > LARGEST_PAGE) {
				return views;
			}
			views.add(view);
		}
		return views;
	}

	Budget budget() {
		return this.budget;
	}

	/** Whether amounts are wanted in full euros. */
	public static boolean inEuros(String wanted) {
		return switch (wanted) {
			case "voluit" -> true;
			case "gedrukt" -> false;
			default -> throw new BadQuery("bedragen", "kies gedrukt of voluit.");
		};
	}

}
