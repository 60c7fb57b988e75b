package nl.toetssteen.comparison.money;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.money.EndingMoney;
import nl.toetssteen.budget.money.EndingRule;
import nl.toetssteen.budget.pages.BudgetShelf;
import nl.toetssteen.documents.Document;
import nl.toetssteen.web.CsvFile;
import nl.toetssteen.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Money that a budget has for its own year and no more, or much less of, after it. */
@Controller
@RequestMapping("/begroting/{year}")
class EndingController {

	private final BudgetShelf shelf;

	private final EndingList endings;

	EndingController(BudgetShelf shelf, EndingList endings) {
		this.shelf = shelf;
		this.endings = endings;
	}

	@GetMapping("/ophoudt")
	String show(@PathVariable String year, @RequestParam Map<String, String> query, Paging paging, Model model) {
		EndingFilter filter = EndingFilter.asked(query);
		Document document = this.shelf.document(year, model);
		List<EndingMoney> all = this.endings.of(document);
		List<EndingMoney> found = filter.of(all);
		model.addAttribute("filter", filter);
		model.addAttribute("all", all);
		model.addAttribute("found", found);
		model.addAttribute("shown", paging.listing(found).items());
		model.addAttribute("pledges", this.endings.pledges(found));
		model.addAttribute("paging", paging);
		model.addAttribute("least", EndingRule.LEAST);
		model.addAttribute("years", years(all));
		model.addAttribute("programmes", this.endings.programmes(document));
		return "comparison/ending";
	}

	@GetMapping("/ophoudt.csv")
	void file(@PathVariable String year, @RequestParam Map<String, String> query, HttpServletResponse response)
			throws IOException {
		List<EndingMoney> found = EndingFilter.asked(query).of(this.endings.of(this.shelf.document(year)));
		var file = new CsvFile(response, "geld-dat-ophoudt-" + year + ".csv", "onderdeel", "programma", "jaren", "euro",
				"inkomsten", "houdtOp", "refs", "beloften");
		Map<String, List<String>> pledges = this.endings.pledges(found);
		found.forEach((money) -> file.row(money.label(), money.programme(), joined(money, EndingController::year),
				joined(money, EndingController::euros), plain(money), money.ends() ? "ja" : "nee",
				money.lines().stream().map(BudgetLine::getRef).collect(Collectors.joining(" ")),
				String.join(" ", pledges.getOrDefault(money.lines().getFirst().getRef(), List.of()))));
		file.end();
	}

	/** The years of the table: those of the row that looks ahead furthest. */
	private static List<Integer> years(List<EndingMoney> all) {
		return all.stream()
			.flatMap((money) -> money.years().stream())
			.map(EndingMoney.Year::year)
			.distinct()
			.sorted()
			.toList();
	}

	private static String joined(EndingMoney money, Function<EndingMoney.Year, String> part) {
		return money.years().stream().map(part).collect(Collectors.joining("|"));
	}

	private static String year(EndingMoney.Year year) {
		return Integer.toString(year.year());
	}

	private static String euros(EndingMoney.Year year) {
		return year.euros().stripTrailingZeros().toPlainString();
	}

	private static @Nullable String plain(EndingMoney money) {
		return (money.income() == null) ? null : money.income().abs().stripTrailingZeros().toPlainString();
	}

}
