package nl.toetssteen.documents;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A text that a document has or had.
 *
 * @param document code of the document
 * @param number how manieth, from 1
 * @param sha256 hash of its bytes, in lower case hexadecimal
 * @param withheld whether it could harm who opens it, so that nobody gets it
 * @param replacedAt when the next version took its place; null for the current one
 */
public record DocumentVersion(String document, int number, String sha256, String fileName, boolean withheld,
		Instant readAt, @Nullable Instant replacedAt) {

	/** Whether this is what the document says now. */
	public boolean isCurrent() {
		return this.replacedAt == null;
	}

}
