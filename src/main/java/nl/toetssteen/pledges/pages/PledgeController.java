package nl.toetssteen.pledges.pages;

import nl.toetssteen.documents.statements.Shelf;
import nl.toetssteen.documents.statements.StatementPages;
import nl.toetssteen.documents.statements.Statements;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pledges to browse, and each of them with what is around it. */
@Controller
class PledgeController {

	private final Statements pledges;

	private final StatementPages pages;

	private final Themes themes;

	PledgeController(JdbcClient jdbc, StatementPages pages, Themes themes) {
		this.pledges = new Statements(jdbc, new Shelf("pledge", "Beloften", "/beloften"));
		this.pages = pages;
		this.themes = themes;
	}

	@GetMapping("/beloften")
	String list(@RequestParam(required = false) @Nullable String document,
			@RequestParam(required = false) @Nullable Integer hoofdstuk,
			@RequestParam(required = false) @Nullable String thema, Paging paging, Model model) {
		var filter = this.pages.filter(document, hoofdstuk, this.themes.asked(thema));
		this.pages.list(model, this.pledges, filter, paging);
		model.addAttribute("themeTitles", this.themes.titles());
		model.addAttribute("download", filter.withChapter(null).address("/api/v1/beloften"));
		return "pledges/list";
	}

	@GetMapping("/beloften/{document}/{number}")
	String show(@PathVariable String document, @PathVariable String number, Model model) {
		this.pages.show(model, this.pledges, document, number);
		model.addAttribute("themeTitles", this.themes.titles());
		return "pledges/show";
	}

}
