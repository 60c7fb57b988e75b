/**
 * From characters to lines in reading order: words, the columns they stand in, and their
 * lines. Columns are found before lines are put together.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.pdf.lines;
