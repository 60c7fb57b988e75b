package nl.toetssteen.linking.judgements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import nl.toetssteen.linking.review.ReviewRows;
import nl.toetssteen.linking.review.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where judgements and their history are kept. The history is written by the database.
 */
@Component
class JudgementRows {

	private static final String INSERT = """
			insert into judgement (id, pledge_ref, axis, value, motivation, searched_for, searched_in, state,
				proposed_by, confirmed_by, version, act, reason, changed_by, changed_at)
			values (:id, :pledge, :axis, :value, :motivation, :searchedFor, :searchedIn, :state,
				:proposedBy, :confirmedBy, :version, :act, :reason, :changedBy, :changedAt)""";

	private static final String UPDATE = """
			update judgement set value = :value, motivation = :motivation, searched_for = :searchedFor,
				searched_in = :searchedIn, state = :state, proposed_by = :proposedBy, confirmed_by = :confirmedBy,
				version = :version, act = :act, reason = :reason, changed_by = :changedBy, changed_at = :changedAt
			where id = :id and version = :version - 1""";

	private final JdbcClient jdbc;

	JudgementRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Judgement> find(UUID id) {
		return this.jdbc.sql("select * from judgement where id = ?")
			.param(id)
			.query(JudgementRows::judgement)
			.optional();
	}

	Optional<Judgement> find(String pledge, Axis axis) {
		return this.jdbc.sql("select * from judgement where pledge_ref = ? and axis = ?")
			.params(pledge, axis.name())
			.query(JudgementRows::judgement)
			.optional();
	}

	List<Judgement> of(Collection<String> pledges) {
		return pledges.isEmpty() ? List.of()
				: this.jdbc.sql("select * from judgement where pledge_ref in (:refs) order by pledge_ref, axis")
					.param("refs", pledges)
					.query(JudgementRows::judgement)
					.list();
	}

	List<Judgement> all() {
		return this.jdbc.sql("select * from judgement order by pledge_ref, axis")
			.query(JudgementRows::judgement)
			.list();
	}

	/** Oldest first. */
	List<JudgementRevision> history(UUID id) {
		return this.jdbc.sql("select * from judgement_revision where judgement_id = ? order by version")
			.param(id)
			.query((row, _) -> new JudgementRevision(content(row), ReviewRows.review(row)))
			.list();
	}

	boolean hasLiveLink(String pledge) {
		return this.jdbc
			.sql("""
					select exists (select from link where pledge_ref = ? and state in ('PROPOSED', 'CONFIRMED', 'DISPUTED'))""")
			.param(pledge)
			.query(Boolean.class)
			.single();
	}

	/** Keeps others from judging the same until this transaction ends. */
	void lock(String what) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
			.param(what)
			.query((_, _) -> what)
			.single();
	}

	Judgement add(Judgement judgement) {
		this.jdbc.sql(INSERT)
			.params(values(judgement))
			.param("pledge", judgement.pledge())
			.param("axis", judgement.axis().name())
			.update();
		return judgement;
	}

	/**
	 * Stores a next version.
	 * @throws Stale when another was first
	 */
	Judgement change(Judgement judgement) {
		if (this.jdbc.sql(UPDATE).params(values(judgement)).update() == 0) {
			throw new Stale(judgement.id(), find(judgement.id()).orElseThrow().version());
		}
		return judgement;
	}

	private static Map<String, @Nullable Object> values(Judgement judgement) {
		JudgementContent content = judgement.content();
		Map<String, @Nullable Object> values = new HashMap<>(ReviewRows.values(judgement.review()));
		values.put("id", judgement.id());
		values.put("value", content.value().name());
		values.put("motivation", content.motivation());
		values.put("searchedFor", content.searched().words());
		values.put("searchedIn",
				content.searched().documents().stream().map(Searched.Version::kept).toArray(String[]::new));
		return values;
	}

	private static Judgement judgement(ResultSet row, int number) throws SQLException {
		return new Judgement(row.getObject("id", UUID.class), row.getString("pledge_ref"), content(row),
				ReviewRows.review(row));
	}

	private static JudgementContent content(ResultSet row) throws SQLException {
		String[] documents = (String[]) row.getArray("searched_in").getArray();
		var searched = new Searched(String.valueOf(row.getString("searched_for")),
				Stream.of(documents).map(Searched.Version::kept).toList());
		return new JudgementContent(AxisValue.valueOf(row.getString("value")), row.getString("motivation"), searched);
	}

}
