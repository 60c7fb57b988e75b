package nl.toetssteen.documents.references;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import nl.toetssteen.documents.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the changes of references are kept. */
@Component
class ChangeTable {

	private static final String ADD = """
			insert into reference_change (document, version, ref, kind, old_text, new_text, candidates, certainty, needs_review)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String SETTLE = """
			update reference_change set settled_by = :by, settled_at = :at, choice = :choice, note = :note
			where id = :id and needs_review and settled_at is null""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	ChangeTable(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	void add(Document document, List<Change> changes) {
		this.batches.batchUpdate(ADD, changes, 500, (statement, change) -> {
			statement.setString(1, document.getCode());
			statement.setInt(2, document.getVersion());
			statement.setString(3, change.ref());
			statement.setString(4, change.kind().name());
			statement.setString(5, change.oldText());
			statement.setString(6, change.newText());
			statement.setArray(7, statement.getConnection().createArrayOf("text", change.candidates().toArray()));
			statement.setDouble(8, change.certainty());
			statement.setBoolean(9, change.needsReview());
		});
	}

	List<ReferenceChange> where(String condition, Map<String, ?> values) {
		return this.jdbc.sql("select * from reference_change where " + condition + " order by id")
			.params(values)
			.query((row, _) -> change(row))
			.list();
	}

	/** Whether it was open still. */
	boolean settle(long id, ReferenceChange.Settlement settlement) {
		return this.jdbc.sql(SETTLE)
			.param("id", id)
			.param("by", settlement.by())
			.param("at", Timestamp.from(settlement.at()))
			.param("choice", settlement.choice())
			.param("note", settlement.note())
			.update() == 1;
	}

	private static ReferenceChange change(ResultSet row) throws SQLException {
		return new ReferenceChange(row.getLong("id"), row.getString("document"), row.getInt("version"),
				row.getString("ref"), ChangeKind.valueOf(row.getString("kind")), row.getString("old_text"),
				row.getString("new_text"), List.of((String[]) row.getArray("candidates").getArray()),
				row.getDouble("certainty"), row.getBoolean("needs_review"), settlement(row));
	}

	private static ReferenceChange.@Nullable Settlement settlement(ResultSet row) throws SQLException {
		@Nullable Timestamp at = row.getTimestamp("settled_at");
		Instant moment = (at == null) ? null : at.toInstant();
		return (moment == null) ? null : new ReferenceChange.Settlement(row.getString("settled_by"), moment,
				row.getString("choice"), row.getString("note"));
	}

}
