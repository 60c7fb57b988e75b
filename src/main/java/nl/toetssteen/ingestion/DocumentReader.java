package nl.toetssteen.ingestion;

import java.util.List;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.SourceTree;

/** Turns the lines of a text into the neutral tree. */
public interface DocumentReader {

	boolean reads(DocumentKind kind);

	/**
	 * Reads a document.
	 * @param facts what is known of it beforehand, such as the title that chapter 0 takes
	 * @throws UnreadableDocument when there is nothing in it that can be read
	 */
	SourceTree read(DocumentFacts facts, List<Line> lines);

}
