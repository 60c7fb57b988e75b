package nl.toetssteen.budget.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.documents.BudgetYear;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.Towns;
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

	private final Towns towns;

	private final Budget budget;

	BudgetShelf(Documents documents, Towns towns, Budget budget) {
		this.documents = documents;
		this.towns = towns;
		this.budget = budget;
	}

	/** The budget at an address below /begroting/, or the answer that there is none. */
	public Document document(String address) {
		return this.documents.budgetAt(address).orElseThrow(() -> missing(address));
	}

	/**
	 * The same, also put on a page with what it is called there and the way back to its
	 * overview.
	 */
	public Document document(String address, Model model) {
		Document document = document(address);
		BudgetYear year = document.budgetYear();
		Optional<String> town = this.towns.tellingApart(document);
		String named = town.map((name) -> name + " ").orElse("") + year.value();
		model.addAttribute("year", year);
		model.addAttribute("town", town.orElse(null));
		model.addAttribute("named", named);
		model.addAttribute("document", document);
		model.addAttribute("trail", Map.of("Begroting " + named, "/begroting/" + year));
		return document;
	}

	/** A year of which there is no budget is no wrong address. */
	private ResponseStatusException missing(String address) {
		boolean unread = address.matches("\\d{4}") && this.documents.all()
			.stream()
			.filter((document) -> document.getKind() == DocumentKind.BUDGET)
			.noneMatch((document) -> address.equals(Integer.toString(document.getPeriodFrom())));
		return new ResponseStatusException(HttpStatus.NOT_FOUND,
				unread ? "Van %s is hier geen begroting ingelezen.".formatted(address) : null);
	}

	/** As many whole tables as fit on one page; the first always. */
	public List<TableView> views(BudgetYear year, List<BudgetTable> tables, boolean euros) {
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
