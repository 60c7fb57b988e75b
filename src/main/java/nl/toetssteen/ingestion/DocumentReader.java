package nl.toetssteen.ingestion;

import java.util.List;

import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.SourceTree;

/** Turns the lines of a text into the neutral tree. */
interface DocumentReader {

	boolean reads(DocumentKind kind);

	/**
	 * Reads a document.
	 * @throws UnreadableDocument when there is nothing in it that can be read
	 */
	SourceTree read(List<Line> lines);

}
