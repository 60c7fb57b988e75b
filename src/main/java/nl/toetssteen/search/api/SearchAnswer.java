package nl.toetssteen.search.api;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.toetssteen.web.Listing;

/**
 * The answer to a question as the API tells it.
 *
 * @param facetten per facet the number of hits of each value
 * @param aanpassingen what was done to the question, in Dutch
 */
record SearchAnswer(long totaal, List<SearchItem> items, Map<String, Map<String, Long>> facetten,
		List<String> aanpassingen, @JsonProperty("_links") Listing.Links links) {
}
