package nl.toetssteen.search.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.search.Adjustment;
import nl.toetssteen.search.FindableKind;
import nl.toetssteen.search.Found;
import nl.toetssteen.search.Restrictions;
import nl.toetssteen.search.Searches;
import nl.toetssteen.search.highlight.Highlighter;
import nl.toetssteen.search.highlight.Marker;
import nl.toetssteen.themes.Themes;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.web.CsvFile;
import nl.toetssteen.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search for other programs; as CSV every hit, sent as it is found. */
@RestController
@Tag(name = "zoeken")
class SearchApi {

	/** Search engines do not page deeper; who wants more takes the CSV. */
	private static final int DEEPEST = 10_000;

	private final Searches searches;

	private final Highlighter highlighter;

	private final Documents documents;

	private final Themes themes;

	SearchApi(Searches searches, Highlighter highlighter, Documents documents, Themes themes) {
		this.documents = documents;
		this.themes = themes;
		this.searches = searches;
		this.highlighter = highlighter;
	}

	@GetMapping("/api/v1/zoek")
	@Operation(
			summary = "Alles waarin de woorden van een vraag staan, het beste eerst; formaat=csv geeft alle treffers")
	@org.jspecify.annotations.Nullable
	SearchAnswer search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") List<String> soort,
			@RequestParam(defaultValue = "") List<String> document,
			@RequestParam(defaultValue = "") List<String> partij, @RequestParam(defaultValue = "") List<String> thema,
			@RequestParam(defaultValue = "") List<String> jaar,
			@Parameter(description = "relevantie of document") @RequestParam(
					defaultValue = "relevantie") String volgorde,
			@Parameter(description = "Laat tikfouten staan en zoek niet ruimer.") @RequestParam(
					defaultValue = "false") boolean letterlijk,
			@Parameter(description = "json of csv") @RequestParam(defaultValue = "json") String formaat, Paging paging,
			HttpServletResponse response) throws IOException {
		Map<String, List<String>> values = new LinkedHashMap<>();
		values.put("soort", soort);
		values.put("document", document);
		values.put("partij", partij);
		values.put("thema", thema);
		values.put("jaar", jaar);
		check(values, volgorde, formaat, paging);
		document.forEach(this.documents::asked);
		thema.forEach(this.themes::asked);
		var restrictions = new Restrictions(values,
				volgorde.equals("document") ? Restrictions.Order.DOCUMENT : Restrictions.Order.RELEVANCE);
		if (paging.whole()) {
			csv(q, restrictions, letterlijk, response);
			return null;
		}
		return answer(q, restrictions, letterlijk, paging);
	}

	private SearchAnswer answer(String q, Restrictions restrictions, boolean literal, Paging paging) {
		Found found = this.searches.ask(q, restrictions, literal, (paging.page() - 1) * paging.pageSize(),
				paging.pageSize());
		Marker marker = this.highlighter.of(found.question());
		ImagePages seen = this.documents.imagePages();
		List<SearchItem> items = found.hits().stream().map((hit) -> SearchItem.of(hit, marker, seen)).toList();
		return new SearchAnswer(found.total(), items, found.counts(),
				found.adjustments().stream().map(Adjustment::text).toList(),
				paging.listing(items, found.total()).links());
	}

	private void csv(String q, Restrictions restrictions, boolean literal, HttpServletResponse response)
			throws IOException {
		Marker marker = this.highlighter.of(this.searches.ask(q, restrictions, literal, 0, 0).question());
		var file = new CsvFile(response, "zoek.csv", "ref", "soort", "document", "titel", "fragment", "score", "themas",
				"adres", "bron.regelVan", "bron.regelTot", "bron.pagina", "bron.uitBeeld");
		ImagePages seen = this.documents.imagePages();
		this.searches.each(q, restrictions, literal, (hit) -> {
			SearchItem item = SearchItem.of(hit, marker, seen);
			file.row(item.ref(), item.soort(), item.document(), item.titel(), item.fragment(), item.score(),
					String.join("|", item.themas()), item.adres(), item.bron().regelVan(), item.bron().regelTot(),
					item.bron().pagina(), item.bron().uitBeeld());
		});
		file.end();
	}

	private static void check(Map<String, List<String>> values, String order, String format, Paging paging) {
		Map<String, String> faults = new LinkedHashMap<>();
		if (values.getOrDefault("soort", List.of()).stream().anyMatch((kind) -> FindableKind.of(kind).isEmpty())) {
			faults.put("soort", "kies belofte, afspraak, doel, activiteit, begrotingsregel of passage.");
		}
		if (values.getOrDefault("jaar", List.of()).stream().anyMatch((year) -> !year.matches("\\d{1,4}"))) {
			faults.put("jaar", "moet een jaartal zijn, zoals 2026.");
		}
		if (!order.matches("relevantie|document")) {
			faults.put("volgorde", "kies relevantie of document.");
		}
		if (!format.matches("csv|json")) {
			faults.put("formaat", "kies csv of json.");
		}
		if (!paging.whole() && (long) paging.page() * paging.pageSize() > DEEPEST) {
			faults.put("page", "tot en met treffer 10.000; met formaat=csv komen alle treffers.");
		}
		if (!faults.isEmpty()) {
			throw new BadQuery(faults);
		}
	}

}
