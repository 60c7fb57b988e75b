package nl.toetssteen.documents.reader;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.web.Listing;
import nl.toetssteen.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents for programs. */
@RestController
@RequestMapping("/api/v1/documenten")
@Tag(name = "documenten")
class DocumentApi {

	private final Documents documents;

	DocumentApi(Documents documents) {
		this.documents = documents;
	}

	@GetMapping
	@Operation(summary = "Alle documenten die zijn ingelezen")
	Listing<Item> list(Paging paging) {
		return paging.listing(this.documents.all().stream().map(Item::of).toList());
	}

	/**
	 * A document.
	 *
	 * @param paginasUitBeeld pages of which the words were read from an image, and may be
	 * wrong
	 */
	record Item(String code, String titel, String soort, List<String> partijen, String gemeente, Period periode,
			String status, String sha256, List<Integer> paginasUitBeeld) {

		static Item of(Document document) {
			return new Item(document.getCode(), document.getTitle(), document.getKind().dutch(), document.getIssuers(),
					document.getMunicipality(), new Period(document.getPeriodFrom(), document.getPeriodTo()),
					"ingelezen", document.getSha256(), document.imagePages());
		}

	}

	/** Years, both included. */
	record Period(int van, int tot) {
	}

}
