package nl.toetssteen.ingestion.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What waits to be read, in the database, so that nothing is lost when the portal stops.
 * Who reads gives signs of life; work of one that gave none for a while is begun again.
 */
@Component
public class ReadingQueue {

	private static final Duration SILENCE = Duration.ofSeconds(15);

	private static final int MOST_ATTEMPTS = 3;

	private static final String TAKE = """
			update import_job set state = 'READING', attempts = attempts + 1, started_at = :now, beat_at = :now,
				pages_done = 0, finished_at = null
			where id = (
				select id from import_job
				where (state = 'QUEUED' or state = 'READING' and beat_at < :silent) and attempts < :most
				order by queued_at limit 1 for update skip locked)
			returning id""";

	private final JdbcClient jdbc;

	private final JobTable jobs;

	private final JsonMapper json;

	private final Clock clock;

	ReadingQueue(JdbcClient jdbc, JobTable jobs, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.jobs = jobs;
		this.json = json;
		this.clock = clock;
	}

	/** The next one, now in our hands. */
	public Optional<ImportJob> take() {
		giveUpHopeless();
		return this.jdbc.sql(TAKE)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("silent", silent())
			.param("most", MOST_ATTEMPTS)
			.query(UUID.class)
			.optional()
			.flatMap(this.jobs::find);
	}

	private void giveUpHopeless() {
		this.jdbc.sql("""
				update import_job set state = 'FAILED', finished_at = :now,
					message = 'Het lezen is drie keer afgebroken doordat het portaal stopte. Probeer het nog eens.'
				where state = 'READING' and beat_at < :silent and attempts >= :most""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("silent", silent())
			.param("most", MOST_ATTEMPTS)
			.update();
	}

	private Timestamp silent() {
		return Timestamp.from(this.clock.instant().minus(SILENCE));
	}

	/** Puts it back because the portal stops; that counts as no attempt. */
	public void putBack(UUID id) {
		this.jdbc
			.sql("update import_job set state = 'QUEUED', attempts = attempts - 1, pages_done = 0 "
					+ "where id = ? and state = 'READING'")
			.param(id)
			.update();
	}

	/** Gives a sign of life; says whether it is still wanted. */
	public boolean beat(UUID id, int done, int total) {
		return this.jdbc
			.sql("update import_job set beat_at = ?, pages_done = ?, pages_total = ? "
					+ "where id = ? and state = 'READING'")
			.params(Timestamp.from(this.clock.instant()), done, total, id)
			.update() > 0;
	}

	/**
	 * Keeps what was read, unless it was broken off meanwhile.
	 * @param reading in the reader's own form; null where the file itself is read at
	 * sight
	 * @param guessed facts, used where no editor gave them
	 */
	public void done(UUID id, byte @Nullable [] reading, Draft guessed, @Nullable String message) {
		this.jdbc.sql("""
				update import_job set state = 'READ', finished_at = :now, message = :message, reading = :reading,
					pages_done = pages_total,
					draft = case when (draft->>'checked')::boolean then draft else :draft::jsonb end
				where id = :id and state = 'READING'""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("message", message)
			.param("reading", reading, java.sql.Types.BINARY)
			.param("draft", this.json.writeValueAsString(guessed))
			.param("id", id)
			.update();
	}

	/**
	 * Tells whether its pages can be read from their image when an editor asks for it.
	 */
	public void seeing(UUID id, ImportJob.Seeing seeing) {
		this.jobs.seeing(id, seeing);
	}

	/** It cannot be read. */
	public void failed(UUID id, String message, boolean passwordNeeded) {
		this.jdbc.sql("""
				update import_job set state = 'FAILED', finished_at = ?, message = ?, password_needed = ?
				where id = ? and state = 'READING'""")
			.params(Timestamp.from(this.clock.instant()), message, passwordNeeded, id)
			.update();
	}

	/**
	 * What was read of it, in the reader's own form; nothing where it is read at sight.
	 */
	public Optional<byte[]> reading(UUID id) {
		return this.jdbc.sql("select reading from import_job where id = ? and reading is not null")
			.param(id)
			.query((row, _) -> row.getBytes(1))
			.optional();
	}

}
