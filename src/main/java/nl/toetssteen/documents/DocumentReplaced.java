package nl.toetssteen.documents;

/**
 * A document is about to be replaced by a new version of itself, under the same id.
 * Published inside the transaction of the import, before the passages of the old version
 * go: what hangs on them in the database goes with them, and whoever keeps more of the
 * document removes it now. {@link DocumentRead} follows.
 */
public record DocumentReplaced(Document document) {
}
