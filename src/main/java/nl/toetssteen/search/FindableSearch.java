package nl.toetssteen.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.query.Question;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
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

	// Hits in memory at once when all are asked for
	private static final int CHUNK = 500;

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
		var query = query(question, restrictions, reach).aggregation(YEARS,
				(f) -> f.terms().field("year", Integer.class));
		for (var facet : FACETS.entrySet()) {
			query = query.aggregation(key(facet.getKey()),
					(f) -> f.terms().field(facet.getValue(), String.class, ValueModel.STRING).maxTermCount(200));
		}
		SearchResult<Hit> result = query.fetch(offset, limit);
		return new Found(result.total().hitCount(), there(result.hits()), counts(result), question, List.of());
	}

	/** Number of hits. */
	@Transactional(readOnly = true)
	public long count(Question question, Restrictions restrictions, Reach reach) {
		return query(question, restrictions, reach).fetchTotalHitCount();
	}

	/** Hands over every hit, in order, some at a time. */
	@Transactional(readOnly = true)
	public void each(Question question, Restrictions restrictions, Reach reach, Consumer<Hit> each) {
		try (SearchScroll<Hit> scroll = query(question, restrictions, reach).scroll(CHUNK)) {
			for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
				there(chunk.hits()).forEach(each);
				this.entities.clear();
			}
		}
	}

	private SearchQueryOptionsStep<?, ?, Hit, ?, ?, ?> query(Question question, Restrictions restrictions,
			Reach reach) {
		return Search.session(this.entities)
			.search(Findable.class)
			.select((f) -> f.composite().from(f.entity(), f.score()).as(Hit::new))
			.where((f) -> predicate(f, question, restrictions, reach))
			.sort((f) -> switch (restrictions.order()) {
				case RELEVANCE -> f.score().then().field("position");
				case DOCUMENT -> f.field("position");
				case NEWEST -> f.field("position").desc();
			});
	}

	/** A thing may be gone while the index still has it. */
	private static List<Hit> there(List<Hit> hits) {
		return hits.stream().filter((hit) -> Objects.nonNull(hit.thing())).toList();
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
					.matchingAny(values.stream().map((value) -> indexed(facet, value)).toList()));
			}
		});
		return all;
	}

	private static Object indexed(String facet, String value) {
		return switch (facet) {
			case "soort" -> FindableKind.of(value).orElseThrow();
			case "jaar" -> Integer.valueOf(value);
			default -> value;
		};
	}

	private static Map<String, Map<String, Long>> counts(SearchResult<Hit> result) {
		Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
		Map<String, Long> kinds = new LinkedHashMap<>();
		result.aggregation(key("soort")).forEach((kind, hits) -> kinds.put(FindableKind.valueOf(kind).dutch(), hits));
		counts.put("soort", kinds);
		for (String facet : List.of("document", "partij", "thema")) {
			counts.put(facet, result.aggregation(key(facet)));
		}
		Map<String, Long> years = new LinkedHashMap<>();
		result.aggregation(YEARS).forEach((year, hits) -> years.put(year.toString(), hits));
		counts.put("jaar", years);
		return counts;
	}

}
