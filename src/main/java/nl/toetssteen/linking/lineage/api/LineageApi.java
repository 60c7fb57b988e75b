package nl.toetssteen.linking.lineage.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.toetssteen.linking.lineage.Lineage;
import nl.toetssteen.linking.lineage.LineageQuestion;
import nl.toetssteen.linking.lineage.Lineages;
import nl.toetssteen.linking.lineage.RelationQuestion;
import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lineage for programs. */
@RestController
@RequestMapping("/api/v1/verloop")
@Tag(name = "verloop")
class LineageApi {

	private final Lineages lineages;

	private final LineageQuestion question;

	LineageApi(Lineages lineages, LineageQuestion question) {
		this.lineages = lineages;
		this.question = question;
	}

	@GetMapping
	@Operation(
			summary = "Wat er van eerdere beloften of afspraken werd: bevestigd door twee redacteuren, of een suggestie van de computer")
	Listing<LineageItem> list(@RequestParam(required = false) @Nullable String van,
			@RequestParam(required = false) @Nullable String naar,
			@RequestParam(required = false) @Nullable String relatie, Paging paging) {
		var wanted = RelationQuestion.asked(relatie);
		List<Lineage> found = this.lineages.between(this.question.asked(van, naar));
		return paging.listing(found.stream()
			.filter((lineage) -> wanted == null || lineage.relation() == wanted)
			.map(LineageItem::of)
			.toList());
	}

}
