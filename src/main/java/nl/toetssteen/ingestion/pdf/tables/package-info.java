/**
 * Tables of figures, found by where words and rulings stand on the page: with and without
 * lines.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.pdf.tables;
