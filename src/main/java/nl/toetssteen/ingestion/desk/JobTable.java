package nl.toetssteen.ingestion.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where the imports are kept. */
@Component
class JobTable {

	private static final String SELECT = """
			select id, file_name, sha256, size, format, state, message, uploaded_by, uploaded_at, attempts,
				password_needed, seeing, pages_done, pages_total, started_at, finished_at, draft, document, version,
				exists (select 1 from import_file f where f.sha256 = import_job.sha256) as kept
			from import_job\s""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	JobTable(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Newest first. */
	List<ImportJob> all() {
		return this.jdbc.sql(SELECT + "order by uploaded_at desc, id").query((row, _) -> job(row)).list();
	}

	Optional<ImportJob> find(UUID id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id).query((row, _) -> job(row)).optional();
	}

	/** Those of the same bytes, newest first. */
	List<ImportJob> ofFile(String sha256) {
		return this.jdbc.sql(SELECT + "where sha256 = ? order by uploaded_at desc")
			.param(sha256)
			.query((row, _) -> job(row))
			.list();
	}

	void add(UUID id, StoredFile file, UUID by, Instant now) {
		this.jdbc.sql("""
				insert into import_job (id, file_name, sha256, size, format, state, uploaded_by, uploaded_at, queued_at)
				values (?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?)""")
			.params(id, file.name(), file.sha256(), file.size(), file.format().name(), by, Timestamp.from(now),
					Timestamp.from(now))
			.update();
	}

	/** Moves on from one of these states; says whether it was in one of them. */
	boolean move(UUID id, JobState to, @Nullable String message, JobState... from) {
		return this.jdbc
			.sql("update import_job set state = :to, message = :message where id = :id and state in (:from)")
			.param("id", id)
			.param("to", to.name())
			.param("message", message)
			.param("from", List.of(from).stream().map(Enum::name).toList())
			.update() > 0;
	}

	/** Puts it in the queue anew, at the end. */
	boolean queue(UUID id, Instant now) {
		return this.jdbc.sql("""
				update import_job set state = 'QUEUED', queued_at = ?, message = null, password_needed = false,
					attempts = 0, pages_done = 0, pages_total = 0, started_at = null, finished_at = null, reading = null
				where id = ? and state in ('READ', 'FAILED', 'CANCELLED', 'WITHDRAWN')""")
			.params(Timestamp.from(now), id)
			.update() > 0;
	}

	void forgetSeen(String sha256) {
		this.jdbc.sql("delete from seen_page where sha256 = ?").param(sha256).update();
	}

	/** Tells whether its pages can be, or are to be, read from their image. */
	void seeing(UUID id, ImportJob.Seeing seeing) {
		this.jdbc.sql("update import_job set seeing = ? where id = ?")
			.params((seeing == ImportJob.Seeing.NO) ? null : seeing.name(), id)
			.update();
	}

	void draft(UUID id, Draft draft) {
		this.jdbc.sql("update import_job set draft = ?::jsonb where id = ?")
			.params(this.json.writeValueAsString(draft), id)
			.update();
	}

	void published(UUID id, ImportJob.Published published) {
		// Of the imports of one document only the newest is what visitors see.
		this.jdbc
			.sql("update import_job set state = 'WITHDRAWN' where document = ? and state = 'PUBLISHED' and id <> ?")
			.params(published.document(), id)
			.update();
		this.jdbc
			.sql("update import_job set state = 'PUBLISHED', message = null, document = ?, version = ? where id = ?")
			.params(published.document(), published.version(), id)
			.update();
	}

	/** Visitors can read the document no more, whichever import it came from. */
	void withdrawn(String document) {
		this.jdbc.sql("update import_job set state = 'WITHDRAWN' where document = ? and state = 'PUBLISHED'")
			.param(document)
			.update();
	}

	void remove(UUID id) {
		this.jdbc.sql("delete from import_job where id = ?").param(id).update();
	}

	private ImportJob job(ResultSet row) throws SQLException {
		var file = new StoredFile(row.getString("file_name"), row.getString("sha256"), row.getLong("size"),
				FileFormat.valueOf(row.getString("format")));
		var receipt = new ImportJob.Receipt(row.getObject("uploaded_by", UUID.class),
				row.getTimestamp("uploaded_at").toInstant(), row.getInt("attempts"), row.getBoolean("password_needed"),
				row.getBoolean("kept"), (row.getString("seeing") == null) ? ImportJob.Seeing.NO
						: ImportJob.Seeing.valueOf(row.getString("seeing")));
		var progress = new ImportJob.Progress(row.getInt("pages_done"), row.getInt("pages_total"),
				instant(row, "started_at"), instant(row, "finished_at"));
		String draft = row.getString("draft");
		String document = row.getString("document");
		return new ImportJob(row.getObject("id", UUID.class), file, JobState.valueOf(row.getString("state")),
				row.getString("message"), receipt, progress,
				(draft == null) ? Draft.EMPTY : this.json.readValue(draft, Draft.class),
				(document == null) ? null : new ImportJob.Published(document, row.getInt("version")));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at == null) ? null : at.toInstant();
	}

}
