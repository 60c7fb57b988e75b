package nl.toetssteen.ingestion.pdf.reading;

/**
 * A rectangle on a page as a reader sees it: turned upright, cut to its visible part.
 *
 * @param page counted from 1
 * @param x points (1/72 inch) from the left edge
 * @param y points from the top edge
 * @param width in points
 * @param height in points
 */
public record Box(int page, double x, double y, double width, double height) {

	public double right() {
		return this.x + this.width;
	}

	public double bottom() {
		return this.y + this.height;
	}

	/** The smallest box on the same page that holds both. */
	public Box with(Box other) {
		double left = Math.min(this.x, other.x);
		double top = Math.min(this.y, other.y);
		return new Box(this.page, left, top, Math.max(right(), other.right()) - left,
				Math.max(bottom(), other.bottom()) - top);
	}

}
