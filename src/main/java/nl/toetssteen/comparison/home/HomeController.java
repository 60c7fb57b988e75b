package nl.toetssteen.comparison.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import nl.toetssteen.comparison.Comparison;
import nl.toetssteen.comparison.ThemeOverview;
import nl.toetssteen.documents.Documents;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page: what this is, what can be found here, and what cannot. */
@Controller
class HomeController {

	private final Comparison comparison;

	private final Documents documents;

	private final Findings findings;

	HomeController(Comparison comparison, Documents documents, Findings findings) {
		this.comparison = comparison;
		this.documents = documents;
		this.findings = findings;
	}

	@GetMapping("/")
	String show(@RequestParam(required = false) @Nullable String gemeente, Model model) {
		ThemeOverview overview = this.comparison.overview(gemeente);
		model.addAttribute("overview", overview);
		model.addAttribute("documents",
				this.documents.all()
					.stream()
					.filter((document) -> overview.choice().covers(document.getMunicipality()))
					.toList());
		model.addAttribute("unread",
				this.documents.knownButUnread()
					.stream()
					.filter((document) -> overview.choice().covers(document.getMunicipality()))
					.toList());
		model.addAttribute("findings", this.findings.of(overview));
		return "comparison/home";
	}

}
