package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.query.Question;
import org.hibernate.Session;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the index a question within restrictions. Counting and finding the best are asked
 * apart: counting needs no scores, and the best are found without scoring the rest.
 */
@Component
class FindableSearch {

	// Between equals a statement comes before a row of a table, and a row before loose
	// text.
	private static final List<FindableKind> STATEMENTS = List.of(FindableKind.PLEDGE, FindableKind.AGREEMENT_ITEM,
			FindableKind.GOAL, FindableKind.ACTIVITY);

	private static final float STATEMENT = 14f;

	private static final float ROW = 1f;

	// A label printed in many tables is shown once before it is shown again.
	private static final float FIRST = 6f;

	// Hits in memory at once when all are asked for
	private static final int CHUNK = 500;

	private static final int MOST_DOCUMENTS = 10_000;

	private static final AggregationKey<Map<String, Long>> ORIGINS = AggregationKey.of("origins");

	private static final AggregationKey<Map<String, Long>> SORTS = AggregationKey.of("sorts");

	/** A thing in the index. */
	private record Scored(Long id, Float score) {
	}

	private final EntityManager entities;

	private final Vocabulary vocabulary;

	private final DutchText dutch;

	FindableSearch(EntityManager entities, Vocabulary vocabulary, DutchText dutch) {
		this.entities = entities;
		this.vocabulary = vocabulary;
		this.dutch = dutch;
	}

	/**
	 * Counts what answers a question.
	 * @param reach how much of the question must be there
	 */
	@Transactional(readOnly = true)
	public Tally count(Question question, Restrictions restrictions, Reach reach) {
		var result = query(question, restrictions, reach)
			.aggregation(ORIGINS, (f) -> f.terms().field("origin", String.class).maxTermCount(MOST_DOCUMENTS))
			.aggregation(SORTS, (f) -> f.terms().field("sort", String.class).maxTermCount(MOST_DOCUMENTS))
			.fetch(0);
		return Tally.of(result.total().hitCount(), result.aggregation(ORIGINS), result.aggregation(SORTS));
	}

	/** Number of hits. */
	@Transactional(readOnly = true)
	public long total(Question question, Restrictions restrictions, Reach reach) {
		return query(question, restrictions, reach).fetchTotalHitCount();
	}

	/** One page of what answers a question. */
	@Transactional(readOnly = true)
	public List<Hit> find(Question question, Restrictions restrictions, Reach reach, int offset, int limit) {
		return loaded(query(question, restrictions, reach).fetchHits(offset, limit));
	}

	/** Hands over every hit, in order, some at a time. */
	@Transactional(readOnly = true)
	public void each(Question question, Restrictions restrictions, Reach reach, Consumer<Hit> each) {
		try (SearchScroll<Scored> scroll = query(question, restrictions, reach).scroll(CHUNK)) {
			for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
				loaded(chunk.hits()).forEach(each);
				this.entities.clear();
			}
		}
	}

	private SearchQueryOptionsStep<?, ?, Scored, ?, ?, ?> query(Question question, Restrictions restrictions,
			Reach reach) {
		return Search.session(this.entities)
			.search(Findable.class)
			.select((f) -> f.composite().from(f.id(Long.class), f.score()).as(Scored::new))
			.where((f) -> predicate(f, question, restrictions, reach))
			.sort((f) -> switch (restrictions.order()) {
				case RELEVANCE -> f.score().then().field("position");
				case DOCUMENT -> f.field("position");
				case NEWEST -> f.field("position").desc();
			});
	}

	/** The things themselves; one may be gone while the index still has it. */
	private List<Hit> loaded(List<Scored> places) {
		List<Findable> things = this.entities.unwrap(Session.class)
			.findMultiple(Findable.class, places.stream().map(Scored::id).toList());
		List<Hit> hits = new ArrayList<>();
		for (int at = 0; at < places.size(); at++) {
			if (things.get(at) != null) {
				hits.add(new Hit(things.get(at), places.get(at).score()));
			}
		}
		return hits;
	}

	private PredicateFinalStep predicate(SearchPredicateFactory f, Question question, Restrictions restrictions,
			Reach reach) {
		var all = f.bool()
			.must(new QuestionPredicates(f, this.vocabulary, this.dutch, reach).of(question))
			.should(f.terms().field("kind").matchingAny(STATEMENTS).constantScore().boost(STATEMENT))
			.should(f.match().field("kind").matching(FindableKind.BUDGET_LINE).constantScore().boost(ROW))
			.should(f.match().field("repeated").matching(false).constantScore().boost(FIRST));
		restrictions.values().forEach((facet, values) -> {
			if (!values.isEmpty()) {
				all.filter(FacetFields.anyOf(f, facet, values));
			}
		});
		return all;
	}

}
