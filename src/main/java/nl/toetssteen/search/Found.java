package nl.toetssteen.search;

import java.util.List;
import java.util.Map;

import nl.toetssteen.search.query.Question;

/**
 * What a search found.
 *
 * @param total number of hits, all pages together
 * @param hits the hits of this page, in order
 * @param counts per facet (soort, document, partij, thema, jaar) the number of hits of
 * each value as in addresses
 * @param question what was searched for in the end
 * @param adjustments what was done to the question, in Dutch, for the reader
 */
public record Found(long total, List<Hit> hits, Map<String, Map<String, Long>> counts, Question question,
		List<Adjustment> adjustments) {
}
