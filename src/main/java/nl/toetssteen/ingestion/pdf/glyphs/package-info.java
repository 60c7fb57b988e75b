/**
 * What a page prints: characters with their type and place, rulings, fills and pictures.
 * The only package that asks PDFBox what is on a page.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.pdf.glyphs;
