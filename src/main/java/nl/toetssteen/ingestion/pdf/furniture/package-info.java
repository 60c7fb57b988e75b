/** What pages print around their text: running heads, feet, page and line numbers. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.pdf.furniture;
