package nl.toetssteen.ingestion.pdf.structure;

import nl.toetssteen.ingestion.pdf.blocks.Piece;
import nl.toetssteen.ingestion.pdf.blocks.Setting;
import nl.toetssteen.ingestion.pdf.glyphs.Face;

/**
 * How a heading is set; headings set alike are of one level.
 *
 * @param size in half points
 */
record Style(long size, boolean bold, boolean italic, boolean capitals, boolean coloured) {

	static Style of(Piece piece, Setting setting) {
		Face face = piece.face();
		String text = piece.text();
		boolean capitals = text.codePoints().noneMatch(Character::isLowerCase)
				&& text.codePoints().filter(Character::isUpperCase).count() > 3;
		return new Style(Math.round(piece.size() * 2), piece.isBold(), piece.isItalic(), capitals,
				face.colour() != setting.bodyColour());
	}

	/** How much it stands out; more is higher. */
	double weight() {
		return this.size / 2.0 + (this.bold ? 0.45 : 0) + (this.capitals ? 0.4 : 0) + (this.coloured ? 0.2 : 0)
				- (this.italic ? 0.35 : 0);
	}

}
