package nl.toetssteen.comparison.differences.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.toetssteen.comparison.differences.Differences;
import nl.toetssteen.comparison.differences.Selection;
import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Verdict;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.Paging;

/** The numbers that several texts give for the same thing, beside each other. */
@Controller
class DifferencesController {

	private final Differences differences;

	private final Documents documents;

	private final Themes themes;

	private final Wording wording;

	DifferencesController(Differences differences, Documents documents, Themes themes, Wording wording) {
		this.differences = differences;
		this.documents = documents;
		this.themes = themes;
		this.wording = wording;
	}

	@GetMapping("/verschillen")
	String list(@RequestParam(required = false) @Nullable String thema,
			@RequestParam(required = false) @Nullable String oordeel,
			@RequestParam(required = false) @Nullable String document, Paging paging, Model model) {
		var selection = Selection.of(this.themes.asked(thema), oordeel,
				this.documents.asked(document).map(Document::getCode).orElse(null));
		var found = this.differences.find();
		List<Group> groups = selection.in(found.groups());
		List<Group> shown = paging.listing(groups).items();
		model.addAttribute("groups", shown.stream().map((group) -> GroupView.of(group, this.wording)).toList());
		model.addAttribute("total", groups.size());
		model.addAttribute("read", found.mentions().size());
		model.addAttribute("facets", Facets.of(found.groups(), selection, this.themes.titles(), this.documents.all()));
		model.addAttribute("selection", selection);
		model.addAttribute("paging", paging);
		model.addAttribute("verdicts", Verdict.values());
		model.addAttribute("download", selection.address("/api/v1/verschillen"));
		return "comparison/differences";
	}

}
