package nl.toetssteen.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What hits are restricted to, and their order.
 *
 * @param values per facet (soort, document, partij, thema, jaar) the values of which one
 * must hold, as in addresses; empty for all
 */
public record Restrictions(Map<String, List<String>> values, Order order) {

	/** The order of hits. */
	public enum Order {

		/** Best first. */
		RELEVANCE,

		/** As the documents were read, and within a document from front to back. */
		DOCUMENT,

		/** The document read last first. */
		NEWEST

	}

	public Restrictions {
		values = Map.copyOf(values);
	}

	/** The chosen values of a facet. */
	public List<String> of(String facet) {
		return this.values.getOrDefault(facet, List.of());
	}

	/** The same, with other values for a facet. */
	public Restrictions with(String facet, List<String> chosen) {
		Map<String, List<String>> others = new LinkedHashMap<>(this.values);
		others.put(facet, chosen);
		return new Restrictions(others, this.order);
	}

	/** Whether anything is restricted. */
	boolean isEmpty() {
		return this.values.values().stream().allMatch(List::isEmpty);
	}

}
