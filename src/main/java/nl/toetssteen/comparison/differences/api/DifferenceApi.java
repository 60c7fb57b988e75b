package nl.toetssteen.comparison.differences.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import nl.toetssteen.comparison.differences.Differences;
import nl.toetssteen.comparison.differences.Selection;
import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;

/** Quantities, and groups of them about the same thing, for programs. */
@RestController
@Tag(name = "verschillen")
class DifferenceApi {

	private final Differences differences;

	private final Documents documents;

	private final Themes themes;

	DifferenceApi(Differences differences, Documents documents, Themes themes) {
		this.differences = differences;
		this.documents = documents;
		this.themes = themes;
	}

	@GetMapping("/api/v1/hoeveelheden")
	@Operation(summary = "De getallen in de teksten, met wat ze tellen en waar het staat",
			description = "Cellen van tabellen staan onder begrotingsregels; hier alleen die van indicatoren en losse tabellen.")
	Listing<?> quantities(@RequestParam(required = false) @Nullable String document, Paging paging) {
		String code = this.documents.asked(document).map(Document::getCode).orElse(null);
		List<Mention> asked = this.differences.find()
			.mentions()
			.stream()
			.filter((mention) -> code == null || mention.document().equals(code))
			.toList();
		return paging.listing(asked.stream().map(QuantityRow::of).toList());
	}

	@GetMapping("/api/v1/verschillen")
	@Operation(summary = "Getallen over dezelfde zaak bij elkaar, automatisch vergeleken")
	Listing<?> differences(@RequestParam(required = false) @Nullable String thema,
			@Parameter(
					description = "verschillend, aangescherpt, afgezwakt, gelijk of niet-vergelijkbaar") @RequestParam(
							required = false) @Nullable String oordeel,
			@RequestParam(required = false) @Nullable String document, Paging paging) {
		var selection = Selection.of(this.themes.asked(thema), oordeel,
				this.documents.asked(document).map(Document::getCode).orElse(null));
		return paging.listing(selection.in(this.differences.find().groups()).stream().map(DifferenceItem::of).toList());
	}

}
