package nl.toetssteen.comparison.theme;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.linking.judgements.Axis;
import nl.toetssteen.linking.published.Standing;
import nl.toetssteen.themes.Theme;
import nl.toetssteen.themes.Themes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Everything the documents say about a theme, beside each other. */
@Controller
class ThemePageController {

	private final Themes themes;

	private final Documents documents;

	private final ThemeReading reading;

	ThemePageController(Themes themes, Documents documents, ThemeReading reading) {
		this.themes = themes;
		this.documents = documents;
		this.reading = reading;
	}

	@GetMapping("/themas/{code}")
	String show(@PathVariable String code, @RequestParam Map<String, String> query, Model model) {
		model.addAttribute("view", view(code, query));
		model.addAttribute("unread", this.documents.knownButUnread());
		model.addAttribute("standings", Standing.values());
		model.addAttribute("testabilities", Axis.TESTABILITY.answers());
		return "comparison/theme";
	}

	@GetMapping("/themas/{code}.csv")
	void file(@PathVariable String code, @RequestParam Map<String, String> query, HttpServletResponse response)
			throws IOException {
		ThemeFile.write(view(code, query), response);
	}

	private ThemeView view(String code, Map<String, String> query) {
		Theme theme = this.themes.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.documents.asked(query.get("document"));
		return this.reading.read(theme, ThemeQuery.of(query));
	}

}
