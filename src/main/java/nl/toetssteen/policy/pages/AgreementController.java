package nl.toetssteen.policy.pages;

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

/** What coalitions agreed, to browse, and each item with what is around it. */
@Controller
class AgreementController {

	private final Statements items;

	private final StatementPages pages;

	private final Themes themes;

	AgreementController(JdbcClient jdbc, StatementPages pages, Themes themes) {
		this.items = new Statements(jdbc, new Shelf("agreement_item", "Afspraken", "/afspraken"));
		this.pages = pages;
		this.themes = themes;
	}

	@GetMapping("/afspraken")
	String list(@RequestParam(required = false) @Nullable String document,
			@RequestParam(required = false) @Nullable Integer hoofdstuk,
			@RequestParam(required = false) @Nullable String thema, Paging paging, Model model) {
		var filter = this.pages.filter(document, hoofdstuk, this.themes.asked(thema));
		this.pages.list(model, this.items, filter, paging);
		model.addAttribute("themeTitles", this.themes.titles());
		model.addAttribute("download", filter.withChapter(null).address("/api/v1/afspraken"));
		return "policy/list";
	}

	@GetMapping("/afspraken/{document}/{number}")
	String show(@PathVariable String document, @PathVariable String number, Model model) {
		this.pages.show(model, this.items, document, number);
		model.addAttribute("themeTitles", this.themes.titles());
		return "policy/show";
	}

}
