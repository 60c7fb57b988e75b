package nl.toetssteen.search;

import java.util.List;
import java.util.Map;

/**
 * What hits are restricted to, and their order.
 *
 * @param values per facet (soort, document, partij, thema, jaar) the values of which one
 * must hold; empty for all
 * @param byDocument whether hits come in document order instead of best first
 */
record Restrictions(Map<String, List<?>> values, boolean byDocument) {
}
