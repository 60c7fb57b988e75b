package nl.toetssteen.ingestion.process;

import java.util.Objects;

import nl.toetssteen.documents.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What a document tells about itself.
 *
 * @param title as the document names itself; may be empty
 * @param head its first words
 * @param kind as the reader recognised it; null when it did not
 * @param municipality name of the town as printed; null where none was found
 * @param periodFrom first year it is about
 * @param periodTo last year it is about
 * @param remark what an editor must know first, in Dutch; may be empty
 */
public record Clues(String title, String head, @Nullable DocumentKind kind, @Nullable String municipality,
		@Nullable Integer periodFrom, @Nullable Integer periodTo, String remark) {

	public Clues {
		title = Objects.requireNonNullElse(title, "");
		head = Objects.requireNonNullElse(head, "");
		remark = Objects.requireNonNullElse(remark, "");
	}

}
