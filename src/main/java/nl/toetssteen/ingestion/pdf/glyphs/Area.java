package nl.toetssteen.ingestion.pdf.glyphs;

/**
 * A rectangle of a page that is filled or holds a picture, in points from the top left.
 *
 * @param colour red, green and blue in one number; -1 for a picture
 */
public record Area(double left, double top, double right, double bottom, int colour) {

	public static final int PICTURE = -1;

	public boolean isPicture() {
		return this.colour == PICTURE;
	}

	public double width() {
		return this.right - this.left;
	}

	public double height() {
		return this.bottom - this.top;
	}

	public boolean holds(double x, double y) {
		return x >= this.left && x <= this.right && y >= this.top && y <= this.bottom;
	}

	boolean isLight() {
		return !isPicture() && (this.colour >> 16 & 0xff) >= 0xe0 && (this.colour >> 8 & 0xff) >= 0xe0
				&& (this.colour & 0xff) >= 0xe0;
	}

}
