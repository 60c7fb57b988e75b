package nl.toetssteen.budget.subjects;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.BudgetFigures;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.Grant;
import nl.toetssteen.budget.money.GrantList;
import nl.toetssteen.budget.pages.BudgetShelf;
import nl.toetssteen.documents.Document;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.CsvFile;
import nl.toetssteen.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who receives a subsidy and what for, to search through. */
@Controller
@RequestMapping("/begroting/{year}")
class GrantController {

	private final BudgetShelf shelf;

	private final Budget budget;

	private final BudgetFigures figures;

	GrantController(BudgetShelf shelf, Budget budget, BudgetFigures figures) {
		this.shelf = shelf;
		this.budget = budget;
		this.figures = figures;
	}

	@GetMapping("/subsidies")
	String show(@PathVariable String year, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String onder, @RequestParam(defaultValue = "document") String volgorde,
			Paging paging, Model model) {
		GrantList all = all(this.shelf.document(year, model));
		GrantList found = ordered(all.under(heading(onder, all)).holding(words(q)), volgorde);
		model.addAttribute("all", all);
		model.addAttribute("found", found);
		model.addAttribute("largest", ordered(found, "bedrag").grants().stream().limit(10).toList());
		model.addAttribute("whole", all.total().orElse(all.sum()));
		model.addAttribute("grants", paging.listing(found.grants()).items());
		model.addAttribute("paging", paging);
		model.addAttribute("query", new Query(q, onder, volgorde));
		return "budget/grants";
	}

	@GetMapping("/subsidies.csv")
	void file(@PathVariable String year, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String onder, @RequestParam(defaultValue = "document") String volgorde,
			HttpServletResponse response) throws IOException {
		GrantList all = all(this.shelf.document(year));
		GrantList found = ordered(all.under(heading(onder, all)).holding(words(q)), volgorde);
		BigDecimal whole = all.total().orElse(all.sum());
		var file = new CsvFile(response, "subsidies-" + year + ".csv", "ontvanger", "doel", "onder", "euro",
				"procentVanTotaal", "ref", "bronregel");
		found.grants()
			.forEach((grant) -> file.row(grant.receiver(), grant.purpose(), grant.programme(),
					grant.euros().toPlainString(), GrantList.percentage(grant.euros(), whole).toPlainString(),
					grant.line().getRef(), grant.line().getPlace().lineFrom()));
		file.end();
	}

	/** What was asked for. */
	record Query(String q, String onder, String volgorde) {
	}

	private GrantList all(Document document) {
		return GrantList.of(this.figures.grants(document.getId()),
				this.budget.lines(document.getId(), BudgetTableKind.GRANTS));
	}

	private static GrantList ordered(GrantList list, String order) {
		return switch (order) {
			case "document" -> list;
			case "bedrag" -> sorted(list, Comparator.comparing(Grant::euros).reversed());
			case "ontvanger" -> sorted(list, Comparator.comparing(Grant::receiver, String.CASE_INSENSITIVE_ORDER));
			default -> throw new BadQuery("volgorde", "kies document, bedrag of ontvanger.", order,
					List.of("document", "bedrag", "ontvanger"));
		};
	}

	private static GrantList sorted(GrantList list, Comparator<Grant> order) {
		return new GrantList(list.grants().stream().sorted(order).toList(), list.printed());
	}

	private static String heading(String asked, GrantList all) {
		if (!asked.isEmpty() && !all.headings().contains(asked)) {
			throw new BadQuery("onder", "zo'n kopje staat niet bij de subsidies.", asked, all.headings());
		}
		return asked;
	}

	private static String words(String asked) {
		if (asked.length() > 200) {
			throw new BadQuery("q", "gebruik hoogstens 200 tekens.");
		}
		return asked;
	}

}
