package nl.toetssteen.comparison.sidebyside;

import java.util.Comparator;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.linking.lineage.LineageQuestion;
import nl.toetssteen.themes.Theme;
import nl.toetssteen.themes.Themes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Any two documents beside each other, theme by theme. */
@Controller
class SideBySideController {

	private final ChoiceQuestion question;

	private final Sides sides;

	private final Documents documents;

	private final Themes themes;

	private final LineageQuestion lineage;

	SideBySideController(ChoiceQuestion question, Sides sides, Documents documents, Themes themes,
			LineageQuestion lineage) {
		this.question = question;
		this.sides = sides;
		this.documents = documents;
		this.themes = themes;
		this.lineage = lineage;
	}

	@GetMapping("/vergelijk")
	String show(@ModelAttribute("asked") Asked asked, HttpServletResponse response, Model model) {
		form(model);
		Map<String, String> faults = this.question.faults(asked);
		if (faults.isEmpty() && asked.isComplete()) {
			return answer(this.question.of(asked), model);
		}
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("faults", faults);
		model.addAttribute("pairs", this.lineage.usual());
		return "comparison/beside-start";
	}

	private String answer(Choice choice, Model model) {
		model.addAttribute("choice", choice);
		Theme theme = choice.theme();
		if (theme == null) {
			model.addAttribute("counts", this.sides.counts(choice));
			return "comparison/beside-themes";
		}
		model.addAttribute("beside", this.sides.on(theme, choice));
		return "comparison/beside";
	}

	private void form(Model model) {
		model.addAttribute("documents",
				this.documents.all()
					.stream()
					.sorted(Comparator.comparing(Document::getKind).thenComparing(Document::getPeriodFrom))
					.toList());
		model.addAttribute("themes", this.themes.all());
		model.addAttribute("parts", Part.values());
		model.addAttribute("tieds", Tied.values());
	}

}
