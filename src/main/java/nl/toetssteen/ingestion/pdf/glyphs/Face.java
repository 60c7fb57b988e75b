package nl.toetssteen.ingestion.pdf.glyphs;

/**
 * How a character is set.
 *
 * @param size of the type in points, as it comes out on the page
 * @param colour red, green and blue in one number
 */
public record Face(String font, double size, boolean bold, boolean italic, int colour) {

	private static final int WHITE = 0xf0;

	/** Whether it cannot be seen on white paper. */
	public boolean isWhite() {
		return (this.colour >> 16 & 0xff) >= WHITE && (this.colour >> 8 & 0xff) >= WHITE
				&& (this.colour & 0xff) >= WHITE;
	}

}
