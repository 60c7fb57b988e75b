package nl.toetssteen.ingestion.desk;

/**
 * Something an editor must look at before publishing.
 *
 * @param page the page it is about, from 1; 0 for the whole document
 * @param severity how bad it is, in Dutch
 * @param sentence what is the matter, in Dutch
 */
public record Warning(int page, String severity, String sentence) {
}
