package nl.toetssteen.documents;

/**
 * A document was taken away from visitors. Published inside the transaction, after its
 * passages went; who keeps something of documents outside them takes that away too.
 */
public record DocumentWithdrawn(Document document) {
}
