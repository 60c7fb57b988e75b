package nl.toetssteen.comparison;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.Arrays;

import nl.toetssteen.documents.Documents;
import nl.toetssteen.linking.published.Standing;
import nl.toetssteen.themes.Theme;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.BadQuery;
import org.jspecify.annotations.Nullable;

/** The themes, and everything the documents say about one of them. */
@Controller
class ThemePageController {

	private final Themes themes;

	private final Documents documents;

	private final Comparison comparison;

	ThemePageController(Themes themes, Documents documents, Comparison comparison) {
		this.themes = themes;
		this.documents = documents;
		this.comparison = comparison;
	}

	@GetMapping("/themas")
	String list(Model model) {
		model.addAttribute("overview", this.comparison.overview());
		return "comparison/themes";
	}

	@GetMapping("/themas/{code}")
	String show(@PathVariable String code, @RequestParam(required = false) @Nullable String stand, Model model) {
		Theme theme = this.themes.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("theme", theme);
		model.addAttribute("page", this.comparison.of(theme).only(standing(stand)));
		model.addAttribute("unread", this.documents.knownButUnread());
		return "comparison/theme";
	}

	private static @Nullable Standing standing(@Nullable String code) {
		if (code == null || code.isEmpty()) {
			return null;
		}
		return Standing.of(code)
			.orElseThrow(() -> new BadQuery("stand", "zo kan een belofte er niet voor staan.", code,
					Arrays.stream(Standing.values()).map(Standing::code).toList()));
	}

}
