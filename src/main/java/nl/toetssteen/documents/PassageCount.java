package nl.toetssteen.documents;

/** How many passages a document has. */
record PassageCount(Long documentId, Long passages) {
}
