/**
 * What blocks are to the document: cover, contents, headings with their level, items with
 * their depth, notes.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.pdf.structure;
