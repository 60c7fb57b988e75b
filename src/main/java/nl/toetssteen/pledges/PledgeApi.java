package nl.toetssteen.pledges;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.documents.statements.Shelf;
import nl.toetssteen.documents.statements.StatementItem;
import nl.toetssteen.documents.statements.StatementPages;
import nl.toetssteen.documents.statements.Statements;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pledges for programs. */
@RestController
@RequestMapping("/api/v1/beloften")
@Tag(name = "beloften")
class PledgeApi {

	private final Statements statements;

	private final StatementPages pages;

	private final Themes themes;

	PledgeApi(JdbcClient jdbc, StatementPages pages, Themes themes) {
		this.statements = new Statements(jdbc, new Shelf("pledge", "Beloften", "/beloften"));
		this.pages = pages;
		this.themes = themes;
	}

	@GetMapping
	@Operation(summary = "Wat partijen beloven in hun verkiezingsprogramma")
	Listing<StatementItem> list(@RequestParam(required = false) @Nullable String document,
			@RequestParam(required = false) @Nullable String thema, Paging paging) {
		var filter = this.pages.filter(document, null, this.themes.asked(thema));
		ImagePages seen = this.pages.seen();
		return paging.listing(this.statements.page(filter, paging)
			.stream()
			.map((statement) -> StatementItem.of(statement, seen))
			.toList(), this.statements.count(filter));
	}

}
