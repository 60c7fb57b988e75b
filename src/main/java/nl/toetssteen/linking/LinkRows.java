package nl.toetssteen.linking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.toetssteen.linking.review.Review;
import nl.toetssteen.linking.review.ReviewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where links and their history are kept. */
@Component
class LinkRows implements ReviewTable.Columns<LinkContent, Link> {

	private final JdbcClient jdbc;

	private final ReviewTable<LinkContent, Link> table;

	LinkRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.table = new ReviewTable<>(jdbc, this);
	}

	/** The links, one at a time. */
	ReviewTable<LinkContent, Link> one() {
		return this.table;
	}

	Optional<Link> find(String pledge, String target) {
		return this.table
			.list("where pledge_ref = :pledge and target_ref = :target", Map.of("pledge", pledge, "target", target))
			.stream()
			.findFirst();
	}

	List<Link> of(Collection<String> pledges) {
		return pledges.isEmpty() ? List.of() : this.table
			.list("where pledge_ref in (:refs) order by pledge_ref, changed_at, target_ref", Map.of("refs", pledges));
	}

	List<Link> to(Collection<String> targets) {
		return targets.isEmpty() ? List.of() : this.table
			.list("where target_ref in (:refs) order by target_ref, changed_at, pledge_ref", Map.of("refs", targets));
	}

	/** Codes of the documents that visitors can read no more. */
	List<String> withdrawn() {
		return this.jdbc.sql("select code from document where withdrawn_at is not null").query(String.class).list();
	}

	List<Link> all() {
		return this.table.list("order by pledge_ref, target_ref", Map.of());
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

	@Override
	public String table() {
		return "link";
	}

	@Override
	public List<String> about() {
		return List.of("pledge_ref", "target_ref");
	}

	@Override
	public List<String> said() {
		return List.of("kind", "share", "motivation");
	}

	@Override
	public Map<String, @Nullable Object> values(Link link) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("pledge_ref", link.pledge());
		values.put("target_ref", link.target());
		values.put("kind", link.content().kind().name());
		values.put("share", link.content().share());
		values.put("motivation", link.content().motivation());
		return values;
	}

	@Override
	public Link thing(UUID id, Review review, ResultSet row) throws SQLException {
		return new Link(id, row.getString("pledge_ref"), row.getString("target_ref"), content(row), review);
	}

	@Override
	public LinkContent content(ResultSet row) throws SQLException {
		return new LinkContent(LinkKind.valueOf(row.getString("kind")), row.getObject("share", Integer.class),
				row.getString("motivation"));
	}

}
