package nl.toetssteen.documents.references;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a new version of a document did to a reference.
 *
 * @param document code of the document
 * @param version the version that brought the change
 * @param oldText its words in the version before; null when it was not there
 * @param newText its words in this version, or the words its text went on in; null when
 * there are none
 * @param candidates references that carry on its text, or may, likeliest first
 * @param certainty from 0 to 1: how alike the old and new words are
 * @param needsReview whether a person has to look at it
 * @param settled what a person decided; null when nobody did
 */
public record ReferenceChange(long id, String document, int version, String ref, ChangeKind kind,
		@Nullable String oldText, @Nullable String newText, List<String> candidates, double certainty,
		boolean needsReview, @Nullable Settlement settled) {

	public ReferenceChange {
		candidates = List.copyOf(candidates);
	}

	/** Whether a person still has to look at it. */
	public boolean isOpen() {
		return this.needsReview && this.settled == null;
	}

	/**
	 * What a person decided.
	 *
	 * @param by who, by name
	 * @param choice the reference that carries on the text; null for none of them
	 */
	public record Settlement(String by, Instant at, @Nullable String choice, @Nullable String note) {
	}

}
