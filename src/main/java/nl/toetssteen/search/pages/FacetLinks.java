package nl.toetssteen.search.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to narrow an answer down, as plain links with counts.
 *
 * @param title what the values are: "Document"
 * @param options the most frequent first; several can be chosen
 */
record FacetLinks(String title, List<Option> options) {

	/**
	 * A value to choose, or to leave when it is chosen.
	 *
	 * @param address where the link leads
	 */
	record Option(String title, long count, boolean chosen, String address) {
	}

	private static final Map<String, String> TITLES = Map.of("soort", "Soort", "document", "Document", "partij",
			"Van wie", "jaar", "Jaar", "thema", "Thema");

	/**
	 * @param counts of the values, each counted as if nothing of this facet was chosen
	 */
	static FacetLinks of(String facet, Map<String, Long> counts, SearchAddress address, Names names) {
		Map<String, Long> all = new LinkedHashMap<>(counts);
		address.chosen(facet).forEach((value) -> all.putIfAbsent(value, 0L));
		List<Option> options = new ArrayList<>();
		all.forEach((value, count) -> options.add(new Option(names.of(facet, value), count,
				address.chosen(facet).contains(value), address.toggled(facet, value).address())));
		return new FacetLinks(TITLES.getOrDefault(facet, facet), options);
	}

	public boolean isOpen() {
		return this.options.stream().anyMatch(Option::chosen);
	}

}
