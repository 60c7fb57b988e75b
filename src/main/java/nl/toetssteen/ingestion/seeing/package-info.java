/**
 * Reading words from the image of a page, with tesseract where that is installed with
 * Dutch. What comes of it always stays marked as read from an image.
 */
@org.jspecify.annotations.NullMarked
package nl.toetssteen.ingestion.seeing;
