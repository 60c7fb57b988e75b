package nl.toetssteen.ingestion.desk;

import java.io.Serializable;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file of an upload. Waits in the session for the next page.
 *
 * @param job the import it belongs to, new or not; null when there is none
 * @param refusal why it was not taken, in Dutch; null when it was
 */
public record Taken(String name, @Nullable UUID job, @Nullable String refusal) implements Serializable {
}
