/** The pages on which documents are read, and their part of the API. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.documents.reader;
