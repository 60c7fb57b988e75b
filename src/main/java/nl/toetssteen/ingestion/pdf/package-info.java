/**
 * From the bytes of a PDF to the neutral tree. Needs neither Spring nor a database to
 * read, so that it can run in a process of its own.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.pdf;
