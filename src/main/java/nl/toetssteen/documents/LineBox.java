package nl.toetssteen.documents;

/**
 * Where a line lies on a page of a PDF, as a reader sees that page: held upright, counted
 * from its top left corner, in points (1/72 inch).
 *
 * @param line its number in reading order, as {@link Place} counts
 * @param page counted from 1
 */
public record LineBox(int line, int page, double x, double y, double width, double height) {
}
