/** The ruled tables of a page: where their lines cross, before any word is read. */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.pdf.grids;
