/**
 * What was read of a PDF: pages, blocks with their lines and boxes, warnings, guesses.
 * Plain records, so that a reading can be written down and read back as JSON.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.pdf.reading;
