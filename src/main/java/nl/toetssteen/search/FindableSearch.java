package nl.toetssteen.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.query.Question;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the index a question within restrictions and counts what it finds. */
@Component
class FindableSearch {

	// Fields by the name they have in addresses and the API
	private static final Map<String, String> FACETS = Map.of("soort", "kind", "document", "document", "partij", "party",
			"thema", "themes");

	// Between equals a statement comes before a row of a table, and a row before loose
	// text.
	private static final Map<FindableKind, Float> WEIGHTS = Map.of(FindableKind.PLEDGE, 16f,
			FindableKind.AGREEMENT_ITEM, 16f, FindableKind.GOAL, 16f, FindableKind.ACTIVITY, 16f,
			FindableKind.BUDGET_LINE, 3f, FindableKind.PASSAGE, 2f);

	// A label printed in many tables is shown once before it is shown again.
	private static final float FIRST = 6f;

	private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("jaar");

	private final EntityManager entities;

	private final Vocabulary vocabulary;

	private final DutchText dutch;

	FindableSearch(EntityManager entities, Vocabulary vocabulary, DutchText dutch) {
		this.entities = entities;
		this.vocabulary = vocabulary;
		this.dutch = dutch;
	}

	/**
	 * One page of what answers a question.
	 * @param reach how much of the question must be there
	 */
	@Transactional(readOnly = true)
	public Found find(Question question, Restrictions restrictions, Reach reach, int offset, int limit) {
		var query = Search.session(this.entities)
			.search(Findable.class)
			.select((f) -> f.composite().from(f.entity(), f.score()).as(Hit::new))
			.where((f) -> predicate(f, question, restrictions, reach))
			.sort((f) -> restrictions.byDocument() ? f.field("position") : f.score().then().field("position"))
			.aggregation(YEARS, (f) -> f.terms().field("year", Integer.class));
		for (var facet : FACETS.entrySet()) {
			query = query.aggregation(key(facet.getKey()),
					(f) -> f.terms().field(facet.getValue(), String.class, ValueModel.STRING).maxTermCount(200));
		}
		SearchResult<Hit> result = query.fetch(offset, limit);
		return new Found(result.total().hitCount(), result.hits(), counts(result), List.of());
	}

	private static AggregationKey<Map<String, Long>> key(String facet) {
		return AggregationKey.of(facet);
	}

	private PredicateFinalStep predicate(SearchPredicateFactory f, Question question, Restrictions restrictions,
			Reach reach) {
		var all = f.bool().must(new QuestionPredicates(f, this.vocabulary, this.dutch, reach).of(question));
		WEIGHTS.forEach(
				(kind, weight) -> all.should(f.match().field("kind").matching(kind).constantScore().boost(weight)));
		all.should(f.match().field("repeated").matching(false).constantScore().boost(FIRST));
		restrictions.values().forEach((facet, values) -> {
			if (!values.isEmpty()) {
				all.filter(f.terms()
					.field(facet.equals("jaar") ? "year" : FACETS.get(facet))
					.matchingAny(values, ValueModel.STRING));
			}
		});
		return all;
	}

	private static Map<String, Map<String, Long>> counts(SearchResult<Hit> result) {
		Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
		for (String facet : List.of("soort", "document", "partij", "thema")) {
			counts.put(facet, result.aggregation(key(facet)));
		}
		Map<String, Long> years = new LinkedHashMap<>();
		result.aggregation(YEARS).forEach((year, hits) -> years.put(year.toString(), hits));
		counts.put("jaar", years);
		return counts;
	}

}
