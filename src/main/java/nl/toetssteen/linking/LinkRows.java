package nl.toetssteen.linking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.toetssteen.linking.review.ReviewRows;
import nl.toetssteen.linking.review.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where links and their history are kept. The history is written by the database. */
@Component
class LinkRows {

	private static final String INSERT = """
			insert into link (id, pledge_ref, target_ref, kind, share, motivation, state, proposed_by, confirmed_by,
				version, act, reason, changed_by, changed_at)
			values (:id, :pledge, :target, :kind, :share, :motivation, :state, :proposedBy, :confirmedBy, :version,
				:act, :reason, :changedBy, :changedAt)""";

	private static final String UPDATE = """
			update link set kind = :kind, share = :share, motivation = :motivation, state = :state,
				proposed_by = :proposedBy, confirmed_by = :confirmedBy, version = :version, act = :act,
				reason = :reason, changed_by = :changedBy, changed_at = :changedAt
			where id = :id and version = :version - 1""";

	private final JdbcClient jdbc;

	LinkRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Link> find(UUID id) {
		return this.jdbc.sql("select * from link where id = ?").param(id).query(LinkRows::link).optional();
	}

	Optional<Link> find(String pledge, String target) {
		return this.jdbc.sql("select * from link where pledge_ref = ? and target_ref = ?")
			.params(pledge, target)
			.query(LinkRows::link)
			.optional();
	}

	List<Link> of(Collection<String> pledges) {
		return pledges.isEmpty() ? List.of()
				: this.jdbc
					.sql("select * from link where pledge_ref in (:refs) order by pledge_ref, changed_at, target_ref")
					.param("refs", pledges)
					.query(LinkRows::link)
					.list();
	}

	List<Link> to(Collection<String> targets) {
		return targets.isEmpty() ? List.of()
				: this.jdbc
					.sql("select * from link where target_ref in (:refs) order by target_ref, changed_at, pledge_ref")
					.param("refs", targets)
					.query(LinkRows::link)
					.list();
	}

	/** Codes of the documents that visitors can read no more. */
	List<String> withdrawn() {
		return this.jdbc.sql("select code from document where withdrawn_at is not null").query(String.class).list();
	}

	List<Link> all() {
		return this.jdbc.sql("select * from link order by pledge_ref, target_ref").query(LinkRows::link).list();
	}

	/** Oldest first. */
	List<LinkRevision> history(UUID id) {
		return this.jdbc.sql("select * from link_revision where link_id = ? order by version")
			.param(id)
			.query((row, _) -> new LinkRevision(content(row), ReviewRows.review(row)))
			.list();
	}

	/** Percentage of a row that other links take. */
	int taken(Link link) {
		return this.jdbc.sql("""
				select coalesce(sum(share), 0) from link
				where target_ref = ? and id <> ? and state in ('PROPOSED', 'CONFIRMED', 'DISPUTED')""")
			.params(link.target(), link.id())
			.query(Integer.class)
			.single();
	}

	/** Keeps others from changing what belongs together until this transaction ends. */
	void lock(String what) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
			.param(what)
			.query((_, _) -> what)
			.single();
	}

	Link add(Link link) {
		this.jdbc.sql(INSERT)
			.params(values(link))
			.param("pledge", link.pledge())
			.param("target", link.target())
			.update();
		return link;
	}

	/**
	 * Stores a next version.
	 * @throws Stale when another was first
	 */
	Link change(Link link) {
		if (this.jdbc.sql(UPDATE).params(values(link)).update() == 0) {
			throw new Stale(link.id(), find(link.id()).orElseThrow().version());
		}
		return link;
	}

	private static Map<String, @Nullable Object> values(Link link) {
		Map<String, @Nullable Object> values = new HashMap<>(ReviewRows.values(link.review()));
		values.put("id", link.id());
		values.put("kind", link.content().kind().name());
		values.put("share", link.content().share());
		values.put("motivation", link.content().motivation());
		return values;
	}

	private static Link link(ResultSet row, int number) throws SQLException {
		return new Link(row.getObject("id", UUID.class), row.getString("pledge_ref"), row.getString("target_ref"),
				content(row), ReviewRows.review(row));
	}

	private static LinkContent content(ResultSet row) throws SQLException {
		return new LinkContent(LinkKind.valueOf(row.getString("kind")), row.getObject("share", Integer.class),
				row.getString("motivation"));
	}

}
