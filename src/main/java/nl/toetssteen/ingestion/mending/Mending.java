package nl.toetssteen.ingestion.mending;

import java.time.Instant;
import java.util.UUID;

/**
 * Something an editor mended.
 *
 * @param by who
 * @param value how the second piece begins, or the unit; else empty
 */
public record Mending(UUID id, MendingKind kind, Spot spot, String value, UUID by, Instant at) {
}
