package nl.toetssteen.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.web.Bron;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchResource {

	private final Searches searches;

	SearchResource(Searches searches) {
		this.searches = searches;
	}

	record Item(String ref, String soort, String document, String titel, String fragment, float score, Bron bron) {
	}

	record Answer(long totaal, List<Item> items, Map<String, Map<String, Long>> facetten, List<String> aanpassingen) {
	}

	@GetMapping("/api/v1/zoek")
	Answer search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "50") int pageSize) {
		Found found = this.searches.ask(q, new Restrictions(new HashMap<>(), false), false, 0, pageSize);
		return new Answer(found.total(), found.hits().stream().map(SearchResource::item).toList(), found.counts(),
				found.adjustments().stream().map(Adjustment::text).toList());
	}

	private static Item item(Hit hit) {
		Findable thing = hit.thing();
		return new Item(thing.getRef(), thing.getKind().dutch(), thing.getDocument(), thing.getTitle(), thing.getBody(),
				hit.score(), new Bron(thing.getPlace().lineFrom(), thing.getPlace().lineTo(), thing.getPlace().page()));
	}

}
