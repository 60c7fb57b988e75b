package nl.toetssteen.documents;

/**
 * A document was read and stored. Published inside the transaction of the import: whoever
 * listens takes out its own content, and one that fails undoes the whole import.
 */
public record DocumentRead(Document document, SourceTree tree) {
}
