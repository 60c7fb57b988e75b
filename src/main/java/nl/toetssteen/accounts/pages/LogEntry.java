package nl.toetssteen.accounts.pages;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A line of the audit log.
 *
 * @param name of who did it; null when nobody was signed in
 */
record LogEntry(Instant at, @Nullable String name, String act, String subject, String details) {
}
