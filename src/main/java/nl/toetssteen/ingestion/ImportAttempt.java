package nl.toetssteen.ingestion;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A file that was offered for reading, and how that ended. */
@Entity
class ImportAttempt {

	/** How an attempt ended. */
	enum Outcome {

		READ, REFUSED

	}

	@Id
	@GeneratedValue
	private @Nullable Long id;

	private String fileName;

	private @Nullable String sha256;

	private Instant startedAt;

	private long millis;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private @Nullable String message;

	@SuppressWarnings("NullAway.Init") // JPA fills the fields
	protected ImportAttempt() {
	}

	ImportAttempt(String fileName, @Nullable String sha256, Instant startedAt, long millis, Outcome outcome,
			@Nullable String message) {
		this.fileName = fileName;
		this.sha256 = sha256;
		this.startedAt = startedAt;
		this.millis = millis;
		this.outcome = outcome;
		this.message = message;
	}

	String getFileName() {
		return this.fileName;
	}

	@Nullable String getSha256() {
		return this.sha256;
	}

	Instant getStartedAt() {
		return this.startedAt;
	}

	long getMillis() {
		return this.millis;
	}

	Outcome getOutcome() {
		return this.outcome;
	}

	/** Why it was refused, in Dutch. */
	@Nullable String getMessage() {
		return this.message;
	}

}
