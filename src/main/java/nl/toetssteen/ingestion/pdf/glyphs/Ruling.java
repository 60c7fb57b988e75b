package nl.toetssteen.ingestion.pdf.glyphs;

/** A straight line on a page, level or upright, in points from the top left. */
public record Ruling(double x1, double y1, double x2, double y2) {

	public boolean isLevel() {
		return Math.abs(this.y2 - this.y1) < Math.abs(this.x2 - this.x1);
	}

	public double length() {
		return isLevel() ? Math.abs(this.x2 - this.x1) : Math.abs(this.y2 - this.y1);
	}

}
