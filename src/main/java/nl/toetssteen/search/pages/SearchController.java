package nl.toetssteen.search.pages;

import jakarta.servlet.http.HttpServletRequest;
import nl.toetssteen.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One search box over everything. */
@Controller
class SearchController {

	private final Answers answers;

	SearchController(Answers answers) {
		this.answers = answers;
	}

	@GetMapping("/zoeken")
	String search(HttpServletRequest request, Model model) {
		SearchAddress address = SearchAddress.of(request);
		model.addAttribute("address", address);
		model.addAttribute("views", SearchAddress.View.values());
		model.addAttribute("documents", this.answers.documents());
		if (address.isEmpty()) {
			model.addAttribute("searchable", this.answers.searchable());
			return "search/start";
		}
		Answer answer = this.answers.to(address);
		model.addAttribute("answer", answer);
		model.addAttribute("paging", new Paging(address.page(), address.view().size(), false, address.address()));
		model.addAttribute("reachable", Math.min(answer.total(), 100L * address.view().size()));
		return "search/show";
	}

}
