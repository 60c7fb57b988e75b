package nl.toetssteen.ingestion.pdf.glyphs;

import org.jspecify.annotations.Nullable;

/**
 * A character on a page that is held upright.
 *
 * @param text the characters it stands for; a ligature stands for several
 * @param x its left edge, in points from the left edge of the page
 * @param y its baseline, in points from the top of the page
 * @param width how far the next character is
 * @param turn direction of the text in degrees, 0 for upright, counted clockwise
 * @param role what the file's tags say it is part of ("H1#3", "P#4"); null without tags
 * @param unseen why a reader does not see it; null when it is seen
 */
public record Glyph(String text, double x, double y, double width, Face face, int turn, @Nullable String role,
		@Nullable Unseen unseen) {

	/** Why nobody sees a character. */
	public enum Unseen {

		/** Printed with no ink, in white on white, or cut away. */
		INVISIBLE,
		/** Outside the page. */
		OFF_PAGE,
		/** The file itself says it is decoration, such as a running head. */
		ARTIFACT

	}

	public boolean isBlank() {
		return this.text.isBlank() || this.text.codePoints().allMatch(Character::isSpaceChar);
	}

	public double right() {
		return this.x + this.width;
	}

	Glyph hidden(Unseen reason) {
		return new Glyph(this.text, this.x, this.y, this.width, this.face, this.turn, this.role, reason);
	}

}
