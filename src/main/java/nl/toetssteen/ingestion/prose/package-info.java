/**
 * Reads programmes and agreements: running text with headings and lists, of which only
 * the printed lines are left.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.prose;
