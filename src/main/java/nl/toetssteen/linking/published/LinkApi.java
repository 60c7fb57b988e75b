package nl.toetssteen.linking.published;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.Links;
import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Confirmed links and corrections for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "verbanden")
class LinkApi {

	private final Links links;

	private final Documents documents;

	private final Corrections corrections;

	LinkApi(Links links, Documents documents, Corrections corrections) {
		this.links = links;
		this.documents = documents;
		this.corrections = corrections;
	}

	@GetMapping("/verbanden")
	@Operation(summary = "Verbanden tussen beloften en afspraken, plannen en geld die twee redacteuren bevestigden")
	Listing<LinkItem> links(@RequestParam(required = false) @Nullable String document, Paging paging) {
		String prefix = this.documents.asked(document).map((found) -> found.getCode() + "/").orElse("");
		List<Link> confirmed = this.links.confirmed()
			.stream()
			.filter((link) -> link.pledge().startsWith(prefix) || link.target().startsWith(prefix))
			.toList();
		Listing<Link> page = paging.listing(confirmed);
		return new Listing<>(page.items().stream().map(LinkItem::of).toList(), page.total(), page.links());
	}

	@GetMapping("/correcties")
	@Operation(summary = "Wat openbaar was en later is gewijzigd, het nieuwste eerst")
	Listing<Correction> corrections(Paging paging) {
		return paging.listing(this.corrections.all());
	}

}
