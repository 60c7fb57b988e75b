package nl.toetssteen.linking.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of what is reviewed, with its history beside it in a table of the same name and
 * {@code _revision}. The history is written by the database.
 *
 * @param <C> what is said
 * @param <T> the whole, with what it is about
 */
public final class ReviewTable<C, T extends Reviewed<C, T>> {

	private static final List<String> REVIEW = List.of("state", "proposed_by", "confirmed_by", "version", "act",
			"reason", "changed_by", "changed_at");

	private final JdbcClient jdbc;

	private final Columns<C, T> columns;

	public ReviewTable(JdbcClient jdbc, Columns<C, T> columns) {
		this.jdbc = jdbc;
		this.columns = columns;
	}

	/** The columns that a table has of its own, beside its id and its review. */
	public interface Columns<C, T> {

		String table();

		/** What it is about: never changed. */
		List<String> about();

		/** What is said of it. */
		List<String> said();

		/** What all these columns hold, by their names. */
		Map<String, @Nullable Object> values(T thing);

		/** What is said in a row, of the present or of the history. */
		C content(ResultSet row) throws SQLException;

		/** The whole in a row. */
		T thing(UUID id, Review review, ResultSet row) throws SQLException;

	}

	public Optional<T> find(UUID id) {
		return list("where id = :id", Map.of("id", id)).stream().findFirst();
	}

	/**
	 * Those chosen.
	 * @param clauses of SQL, from "where" on
	 */
	public List<T> list(String clauses, Map<String, ?> values) {
		return this.jdbc.sql("select * from " + this.columns.table() + " " + clauses)
			.params(values)
			.query((row, _) -> this.columns.thing(row.getObject("id", UUID.class), review(row), row))
			.list();
	}

	/** Oldest first. */
	public List<Revision<C>> history(UUID id) {
		String table = this.columns.table();
		return this.jdbc.sql("select * from %s_revision where %s_id = ? order by version".formatted(table, table))
			.param(id)
			.query((row, _) -> new Revision<>(this.columns.content(row), review(row)))
			.list();
	}

	/** Keeps others from changing what belongs together until this transaction ends. */
	public void lock(String what) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
			.param(what)
			.query((_, _) -> what)
			.single();
	}

	public T add(T thing) {
		List<String> all = Stream.of(List.of("id"), this.columns.about(), this.columns.said(), REVIEW)
			.flatMap(List::stream)
			.toList();
		this.jdbc
			.sql("insert into %s (%s) values (%s)".formatted(this.columns.table(), String.join(", ", all),
					all.stream().map((column) -> ":" + column).collect(Collectors.joining(", "))))
			.params(values(thing))
			.update();
		return thing;
	}

	/**
	 * Stores a next version.
	 * @throws Stale when another was first
	 */
	public T change(T thing) {
		String changes = Stream.concat(this.columns.said().stream(), REVIEW.stream())
			.map((column) -> column + " = :" + column)
			.collect(Collectors.joining(", "));
		int changed = this.jdbc
			.sql("update %s set %s where id = :id and version = :version - 1".formatted(this.columns.table(), changes))
			.params(values(thing))
			.update();
		if (changed == 0) {
			throw new Stale(thing.id(), find(thing.id()).orElseThrow().version());
		}
		return thing;
	}

	private static Review review(ResultSet row) throws SQLException {
		var step = new Review.Step(row.getInt("version"), Act.valueOf(row.getString("act")), row.getString("reason"),
				row.getObject("changed_by", UUID.class), row.getObject("changed_at", OffsetDateTime.class).toInstant());
		return new Review(ReviewState.valueOf(row.getString("state")), row.getObject("proposed_by", UUID.class),
				row.getObject("confirmed_by", UUID.class), step);
	}

	private Map<String, @Nullable Object> values(T thing) {
		Review review = thing.review();
		Map<String, @Nullable Object> values = new HashMap<>(this.columns.values(thing));
		values.put("id", thing.id());
		values.put("state", review.state().name());
		values.put("proposed_by", review.proposedBy());
		values.put("confirmed_by", review.confirmedBy());
		values.put("version", review.version());
		values.put("act", review.step().act().name());
		values.put("reason", review.step().reason());
		values.put("changed_by", review.step().by());
		values.put("changed_at", OffsetDateTime.ofInstant(review.step().at(), ZoneOffset.UTC));
		return values;
	}

}
