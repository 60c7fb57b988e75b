package nl.toetssteen.comparison.about;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A file that was offered for reading.
 *
 * @param millis how long it took, storing included
 * @param message why it was refused, in Dutch
 */
record ImportAttempt(String fileName, Instant startedAt, long millis, boolean refused, @Nullable String message) {
}
