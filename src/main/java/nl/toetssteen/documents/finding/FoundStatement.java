package nl.toetssteen.documents.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.toetssteen.documents.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something a document states, as it was found there.
 *
 * @param ref public name: document code, a slash, and the number
 * @param section innermost heading above it in its chapter
 * @param ordinal how manieth of its chapter, from 1
 * @param parentRef the item it is a part of
 * @param text literal words, without bullet and number
 */
@Embeddable
public record FoundStatement(String ref, int chapterNumber, String chapterTitle, @Nullable String section, int ordinal,
		@Nullable String printedNumber, @Nullable String parentRef, String text,
		@Column(name = "passage_number") int passage, Place place) {
}
