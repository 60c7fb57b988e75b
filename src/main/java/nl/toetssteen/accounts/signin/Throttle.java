package nl.toetssteen.accounts.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.toetssteen.accounts.people.Sha256;

/**
 * Slows guessing down: after some attempts without success the next has to wait, each
 * time twice as long. Kept in the database, so that a restart helps nobody and several
 * portals count together. Attempts count before the password is looked at, so that many
 * at once do not slip through.
 */
@Component
class Throttle {

	private static final int ATTEMPTS_PER_ACCOUNT = 5;

	// A town hall is one address to the outside.
	private static final int ATTEMPTS_PER_NETWORK = 30;

	private static final Duration LONGEST = Duration.ofMinutes(15);

	private static final Duration FORGOTTEN = Duration.ofDays(1);

	private static final String ADMIT = """
			insert into sign_in_attempt as known (origin, attempts, last_at, blocked_until)
			values (:origin, 1, :now, :now)
			on conflict (origin) do update set
				attempts = case when known.last_at < :forgotten then 1 else known.attempts + 1 end,
				last_at = :now,
				blocked_until = case
					when known.last_at < :forgotten or known.attempts + 1 < :allowed then :now
					else :now + least(:longest, 60 * power(2, least(known.attempts + 1 - :allowed, 10))) * interval '1 second'
				end
			where known.blocked_until <= :now
			returning blocked_until""";

	private final JdbcClient database;

	private final Clock clock;

	Throttle(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Counts an attempt for this account, or says how long it has to wait.
	 * @param email as it was typed; unknown ones are slowed down alike
	 */
	Optional<Duration> wait(String email, String address) {
		forget();
		return wait(network(address), ATTEMPTS_PER_NETWORK).or(() -> wait(account(email), ATTEMPTS_PER_ACCOUNT));
	}

	/**
	 * Forgets the attempts on an account whose owner came in; of its network only that
	 * one.
	 */
	void succeeded(String email, String address) {
		this.database.sql("delete from sign_in_attempt where origin = ?").param(account(email)).update();
		this.database
			.sql("update sign_in_attempt set attempts = greatest(0, attempts - 1), blocked_until = last_at "
					+ "where origin = ?")
			.param(network(address))
			.update();
	}

	private void forget() {
		this.database.sql("delete from sign_in_attempt where last_at < ?").param(now().minus(FORGOTTEN)).update();
	}

	private Optional<Duration> wait(String origin, int allowed) {
		boolean admitted = this.database.sql(ADMIT)
			.param("origin", origin)
			.param("now", now())
			.param("forgotten", now().minus(FORGOTTEN))
			.param("allowed", allowed)
			.param("longest", LONGEST.toSeconds())
			.query(OffsetDateTime.class)
			.optional()
			.isPresent();
		return admitted ? Optional.empty() : Optional.of(left(origin));
	}

	private Duration left(String origin) {
		return this.database.sql("select blocked_until from sign_in_attempt where origin = ?")
			.param(origin)
			.query(OffsetDateTime.class)
			.optional()
			.map((until) -> Duration.between(now(), until))
			.filter(Duration::isPositive)
			.orElse(Duration.ofSeconds(1));
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

	// A hash, because what is typed there may be a password.
	private static String account(String email) {
		return "account:" + Sha256.of(email.strip().toLowerCase(Locale.ROOT));
	}

	/** Who has an IPv6 address has the 2^64 beside it too. */
	private static String network(String address) {
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return "network:" + HexFormat.of().formatHex((bytes.length > 4) ? Arrays.copyOf(bytes, 8) : bytes);
		}
		catch (UnknownHostException ex) {
			return "network:unknown";
		}
	}

}
