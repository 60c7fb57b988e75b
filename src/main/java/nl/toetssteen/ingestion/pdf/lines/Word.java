package nl.toetssteen.ingestion.pdf.lines;

import nl.toetssteen.ingestion.pdf.glyphs.Face;
import org.jspecify.annotations.Nullable;

/**
 * Characters without white space between them, set alike, on one baseline.
 *
 * @param left in points from the left edge of the page
 * @param y baseline of its line, in points from the top
 * @param role what the file's tags say it is part of, "P#17" for the element of kind P
 * that only words of the same element share; null without tags
 * @param raised whether it stands above the line, as the mark of a footnote does
 * @param spaced whether white space was set before it
 */
public record Word(String text, double left, double right, double y, Face face, @Nullable String role, boolean raised,
		boolean spaced) {

	public double size() {
		return this.face.size();
	}

	public double top() {
		return this.y - 0.75 * size();
	}

	public double bottom() {
		return this.y + 0.22 * size();
	}

	Word on(double baseline, boolean above) {
		return new Word(this.text, this.left, this.right, baseline, this.face, this.role, above, this.spaced);
	}

}
