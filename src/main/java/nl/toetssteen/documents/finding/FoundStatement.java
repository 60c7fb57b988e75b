package nl.toetssteen.documents.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.toetssteen.documents.references.NamedText;
import nl.toetssteen.documents.references.Names;
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

	/** What its permanent name is given for. */
	public NamedText toName() {
		return new NamedText(this.ref, "", this.text, this.chapterTitle, (this.section != null) ? this.section : "",
				(this.printedNumber != null) ? this.printedNumber : "");
	}

	/** The same statement under its permanent name. */
	public FoundStatement named(Names names) {
		return new FoundStatement(names.of(this.ref), this.chapterNumber, this.chapterTitle, this.section, this.ordinal,
				this.printedNumber, names.ofParent(this.parentRef), this.text, this.passage, this.place);
	}

}
