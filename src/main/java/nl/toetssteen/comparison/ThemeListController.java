package nl.toetssteen.comparison;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The themes with how much the documents say about each. */
@Controller
class ThemeListController {

	private final Comparison comparison;

	ThemeListController(Comparison comparison) {
		this.comparison = comparison;
	}

	@GetMapping("/themas")
	String list(Model model) {
		model.addAttribute("overview", this.comparison.overview());
		return "comparison/themes";
	}

}
