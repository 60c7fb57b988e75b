/**
 * From lines to blocks: which lines belong together, what starts an item, and where a
 * block goes on in the next column or on the next page.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.pdf.blocks;
