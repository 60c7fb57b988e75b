package nl.toetssteen.search.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the index holds beside what the database holds. */
@Component
class IndexContents {

	static final String THING = "Findable";

	private static final int BATCH = 500;

	private static final int MOST_DOCUMENTS = 10_000;

	private static final AggregationKey<Map<String, Long>> DOCUMENT = AggregationKey.of("document");

	private final EntityManager entities;

	private final JdbcClient database;

	IndexContents(EntityManager entities, JdbcClient database) {
		this.entities = entities;
		this.database = database;
	}

	/** Findable things in the index, per code of their document. */
	@Transactional(readOnly = true)
	public Map<String, Long> indexed() {
		SearchSession session = Search.session(this.entities);
		return new TreeMap<>(session.search(things(session))
			.where((f) -> f.matchAll())
			.aggregation(DOCUMENT, (f) -> f.terms().field("document", String.class).maxTermCount(MOST_DOCUMENTS))
			.fetch(0)
			.aggregation(DOCUMENT));
	}

	/** Findable things in the database, per code of their document. */
	public Map<String, Long> stored() {
		Map<String, Long> counts = new TreeMap<>();
		this.database.sql("select document, count(*) from findable group by document")
			.query((row, _) -> counts.put(row.getString(1), row.getLong(2)))
			.list();
		return counts;
	}

	/** Changes that still have to reach the index. */
	public long waiting() {
		return this.database.sql("select count(*) from hsearch_outbox_event where status = 'PENDING'")
			.query(Long.class)
			.single();
	}

	/**
	 * Puts the next things in line to be indexed again.
	 * @param after id of the last thing that was put in line, 0 to begin
	 * @return their ids, in order; empty at the end
	 */
	@Transactional
	public List<Long> renew(long after) {
		var plan = Search.session(this.entities).indexingPlan();
		List<Long> ids = this.database.sql("select id from findable where id > ? order by id limit ?")
			.params(after, BATCH)
			.query(Long.class)
			.list();
		this.entities.createQuery("from Findable where id in :ids", Object.class)
			.setParameter("ids", ids)
			.getResultList()
			.forEach(plan::addOrUpdate);
		return ids;
	}

	/** Ids in the index of things the database no longer has. */
	@Transactional(readOnly = true)
	public Collection<Long> leftovers() {
		SearchSession session = Search.session(this.entities);
		Set<Long> left = new HashSet<>();
		try (var hits = session.search(things(session))
			.select((f) -> f.id(Long.class))
			.where((f) -> f.matchAll())
			.scroll(BATCH)) {
			for (var page = hits.next(); page.hasHits(); page = hits.next()) {
				left.addAll(page.hits());
			}
		}
		this.database.sql("select id from findable").query(Long.class).list().forEach(left::remove);
		return left;
	}

	/** Packs the files of the index together, which makes it quicker to search. */
	@Transactional(readOnly = true)
	public void merge() {
		things(Search.session(this.entities)).workspace().mergeSegments();
	}

	/** Puts things in line to be taken out of the index. */
	@Transactional
	public void remove(Collection<Long> ids) {
		SearchSession session = Search.session(this.entities);
		Class<?> type = things(session).includedTypes().iterator().next().javaClass();
		ids.forEach((id) -> session.indexingPlan().purge(type, id, null));
	}

	private static SearchScope<Object> things(SearchSession session) {
		return session.scope(Object.class, THING);
	}

}
