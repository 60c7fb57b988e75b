package nl.toetssteen.comparison;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The themes with how much the documents say about each. */
@Controller
class ThemeListController {

	private final Comparison comparison;

	ThemeListController(Comparison comparison) {
		this.comparison = comparison;
	}

	@GetMapping("/themas")
	String list(@RequestParam(required = false) @Nullable String gemeente, Model model) {
		model.addAttribute("overview", this.comparison.overview(gemeente));
		return "comparison/themes";
	}

}
