/** Pages of PDFs as images: drawn once, and kept for a while. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.drawing;
