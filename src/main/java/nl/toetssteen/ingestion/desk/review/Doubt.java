package nl.toetssteen.ingestion.desk.review;

/**
 * A reason to look at a piece again.
 *
 * @param confidence that it was read well nevertheless, from 0 to 1
 * @param sentence what looks wrong, in Dutch
 */
public record Doubt(double confidence, String sentence) {
}
