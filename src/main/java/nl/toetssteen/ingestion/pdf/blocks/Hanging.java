package nl.toetssteen.ingestion.pdf.blocks;

import nl.toetssteen.ingestion.pdf.lines.TypeLine;

/** How the lines of an item stand to its mark. */
final class Hanging {

	private Hanging() {
	}

	/** Set in as far as the text behind a mark. */
	static boolean hangs(Piece block, TypeLine next) {
		return block.mark() != null && next.left() > block.mark().left() + 0.5 * next.size()
				&& Math.abs(next.left() - block.mark().textLeft()) < 0.5 * next.size();
	}

	/** Behind a bullet, the words in bold on the first lines are part of the item. */
	static boolean isBelowLead(Piece block, TypeLine next) {
		return block.mark() != null && !block.mark().isNumber() && hangs(block, next) && block.isBold()
				&& !next.isBold() && Math.abs(block.size() - next.size()) < 0.07 * next.size();
	}

	/** Back to the left of the text of an item, or of an indented block. */
	static boolean leaves(Piece block, TypeLine next) {
		double out = block.textLeft() - next.left();
		if (block.mark() == null || out < 0.6 * next.size()) {
			return false;
		}
		// Some lists do not hang: their lines all start below the mark.
		boolean hangs = block.lines().size() > 1 && block.last().left() > block.mark().left() + 0.5 * next.size();
		return hangs || Ending.ended(block.last().text()) && Ending.room(block.last(), next) > 0
				|| next.left() < block.mark().left() - 0.6 * next.size();
	}

}
