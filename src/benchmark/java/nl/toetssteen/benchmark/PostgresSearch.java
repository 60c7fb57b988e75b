package nl.toetssteen.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL's own full text search over the same rows. It counts no hits per party, year
 * or theme, as ours does.
 */
class PostgresSearch implements Peer {

	private final JdbcClient database;

	PostgresSearch(JdbcClient database) {
		this.database = database;
	}

	@Override
	public String name() {
		return "PostgreSQL";
	}

	/** Without its column and index, so that growing the corpus does not pay for them. */
	void drop() {
		run("alter table findable drop column if exists tsv");
	}

	@Override
	public void index() {
		run("""
				alter table findable add column tsv tsvector
				generated always as (to_tsvector('dutch', title || ' ' || body)) stored""");
		run("create index findable_tsv on findable using gin (tsv)");
		run("vacuum analyze findable");
	}

	/** The number of hits comes along. */
	@Override
	public long ask(String question) {
		return this.database.sql("""
				select ref, title, body, found.hits from (
				    select id, ts_rank_cd(tsv, q) as rank, position, count(*) over () as hits
				    from findable, websearch_to_tsquery('dutch', ?) q where tsv @@ q
				    order by rank desc, position limit 20) as found
				join findable using (id) order by found.rank desc, found.position""")
			.param(question)
			.query((row, _) -> row.getLong("hits"))
			.list()
			.stream()
			.findFirst()
			.orElse(0L);
	}

	/** The index and the column it is made of. */
	@Override
	public double megabytes() {
		return this.database
			.sql("select pg_relation_size('findable_tsv') + (select sum(pg_column_size(tsv)) from findable)")
			.query(Long.class)
			.single() / 1e6;
	}

	private void run(String sql) {
		this.database.sql(sql).update();
	}

}
