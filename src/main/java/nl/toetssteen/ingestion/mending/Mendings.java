package nl.toetssteen.ingestion.mending;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import nl.toetssteen.accounts.Editor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors mended, per file by its hash: a file that is read again, or brought again,
 * is mended again.
 */
@Component
@Transactional
public class Mendings {

	private final JdbcClient jdbc;

	private final Clock clock;

	Mendings(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What was mended in a file, in the order in which it was. */
	public List<Mending> of(String sha256) {
		return this.jdbc.sql("select * from import_mending where sha256 = ? order by at, id")
			.param(sha256)
			.query((row, _) -> new Mending(row.getObject("id", UUID.class), MendingKind.valueOf(row.getString("kind")),
					new Spot(row.getInt("page"), row.getString("text"), row.getInt("occurrence")),
					row.getString("value"), row.getObject("mended_by", UUID.class), row.getTimestamp("at").toInstant()))
			.list();
	}

	/** Keeps one, after those that there are. */
	public Mending add(String sha256, MendingKind kind, Spot spot, String value, Editor by) {
		// As fine as the database keeps it, so that it is the same when it is read back.
		var mending = new Mending(UUID.randomUUID(), kind, spot, value, by.id(),
				this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		this.jdbc.sql("""
				insert into import_mending (id, sha256, kind, page, text, occurrence, value, mended_by, at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(mending.id(), sha256, kind.name(), spot.page(), spot.text(), spot.occurrence(), value, by.id(),
					Timestamp.from(mending.at()))
			.update();
		return mending;
	}

	/** Undoes one; says whether it was there. */
	public boolean undo(String sha256, UUID id) {
		return this.jdbc.sql("delete from import_mending where sha256 = ? and id = ?").params(sha256, id).update() > 0;
	}

}
