package nl.toetssteen.search;

import java.util.List;
import java.util.Map;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** The fields of the index behind the facets that addresses and questions name. */
final class FacetFields {

	private static final Map<String, String> FIELDS = Map.of("soort", "kind", "document", "document", "partij", "party",
			"thema", "themes", "jaar", "year");

	private FacetFields() {
	}

	/** Asks for things with one of these values. */
	static SearchPredicate anyOf(SearchPredicateFactory f, String facet, List<String> values) {
		return f.terms()
			.field(FIELDS.get(facet))
			.matchingAny(values.stream().map((value) -> indexed(facet, value)).toList())
			.toPredicate();
	}

	private static Object indexed(String facet, String value) {
		return switch (facet) {
			case "soort" -> FindableKind.of(value).orElseThrow();
			case "jaar" -> Integer.valueOf(value);
			default -> value;
		};
	}

}
