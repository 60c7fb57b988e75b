package nl.toetssteen.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.toetssteen.accounts.people.Passport;

/**
 * Who did what when. Entries are added, never changed or removed; the database sees to
 * it.
 */
@Component
public class Audit {

	private static final int LONGEST_SUBJECT = 500;

	private static final int LONGEST_DETAILS = 20_000;

	private final JdbcClient database;

	private final Clock clock;

	Audit(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Remembers an act of the one who is signed in, within the caller's transaction: both
	 * happened or neither did.
	 * @param act what was done, as a Dutch phrase that can be filtered by: "verband
	 * bevestigd"
	 * @param subject to what, preferably a ref
	 * @param details what else is worth knowing, in Dutch; may be empty
	 */
	@Transactional
	public void record(String act, String subject, String details) {
		record(Passport.shown().map((passport) -> passport.editor().id()).orElse(null), act, subject, details);
	}

	/** Remembers an act of an editor who is not signed in (yet), or of nobody known. */
	@Transactional
	public void record(@Nullable UUID account, String act, String subject, String details) {
		this.database.sql("insert into audit_entry (at, account_id, act, subject, details) values (?, ?, ?, ?, ?)")
			.params(OffsetDateTime.now(this.clock), account, act, cut(subject, LONGEST_SUBJECT),
					cut(details, LONGEST_DETAILS))
			.update();
	}

	private static String cut(String text, int longest) {
		return (text.length() <= longest) ? text : text.substring(0, longest - 1) + "…";
	}

}
