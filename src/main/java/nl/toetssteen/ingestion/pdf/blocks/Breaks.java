package nl.toetssteen.ingestion.pdf.blocks;

import nl.toetssteen.ingestion.pdf.glyphs.Face;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;
import nl.toetssteen.ingestion.pdf.lines.Word;

/** Whether a line goes on with the block above it. */
class Breaks {

	/** From this factor on white between lines is more than their leading. */
	private static final double WIDE = 1.22;

	/**
	 * In ems: a line that was broken off with more room than this was ended on purpose.
	 */
	private static final double ROOM = 2;

	private final Setting setting;

	Breaks(Setting setting) {
		this.setting = setting;
	}

	/** Whether a line below the block, in the same column, belongs to it. */
	boolean goesOn(Piece block, TypeLine next) {
		TypeLine last = block.last();
		String text = last.text();
		boolean inside = Ending.startsInside(next.text());
		boolean sentence = inside && !Ending.ended(text) && isNearlyAsLarge(last, next);
		if (last.grid() != next.grid() || changesFace(last, next) && !sentence || isApart(block, next)) {
			return false;
		}
		if (leavesIndent(block, next) && !(inside && !Ending.ended(text))) {
			return false;
		}
		if (startsParagraph(block, next)) {
			return false;
		}
		if (inside || Ending.dangles(text)) {
			return true;
		}
		boolean display = last.size() > this.setting.bodySize() * 1.15;
		return display || Ending.room(last, next) < ROOM;
	}

	/** Another size, or wholly bold above and not bold below, or the other way round. */
	static boolean changesFace(TypeLine last, TypeLine next) {
		Word end = last.words().getLast();
		Word start = next.words().getFirst();
		double ratio = next.size() / last.size();
		if (ratio > 1.07 || ratio < 0.93) {
			return true;
		}
		Face one = end.face();
		Face two = start.face();
		boolean bold = one.bold() != two.bold() && (last.isBold() || next.isBold());
		boolean italic = one.italic() != two.italic() && last.isItalic() != next.isItalic()
				&& (last.isItalic() ? isPlain(next) : isPlain(last));
		boolean colour = one.colour() != two.colour() && isOneColour(last) && isOneColour(next);
		return bold || italic || colour && Ending.ended(last.text());
	}

	/** A sentence may go on in bold or in somewhat smaller type. */
	private static boolean isNearlyAsLarge(TypeLine last, TypeLine next) {
		double ratio = next.size() / last.size();
		return ratio > 0.78 && ratio < 1.28;
	}

	private static boolean isPlain(TypeLine line) {
		return line.words().stream().noneMatch((word) -> word.face().italic());
	}

	private static boolean isOneColour(TypeLine line) {
		return line.words().stream().map((word) -> word.face().colour()).distinct().count() == 1;
	}

	private boolean isApart(Piece block, TypeLine next) {
		double apart = next.y() - block.last().y();
		double usual = this.setting.leading(next);
		if (block.lines().size() > 1) {
			TypeLine before = block.lines().get(block.lines().size() - 2);
			double own = block.last().y() - before.y();
			usual = (own > 0 && before.column() == block.last().column()) ? Math.max(usual, own) : usual;
		}
		return apart > WIDE * usual + 0.5;
	}

	/** Back to the left of the text of an item, or of an indented block. */
	private static boolean leavesIndent(Piece block, TypeLine next) {
		double out = block.textLeft() - next.left();
		if (block.mark() == null || out < 0.6 * next.size()) {
			return false;
		}
		// Some lists do not hang: their lines all start below the mark.
		boolean hangs = block.lines().size() > 1 && block.last().left() > block.mark().left() + 0.5 * next.size();
		return hangs || Ending.ended(block.last().text()) && Ending.room(block.last(), next) > 0
				|| next.left() < block.mark().left() - 0.6 * next.size();
	}

	/** Set in at its first line, where the lines above it are not. */
	private static boolean startsParagraph(Piece block, TypeLine next) {
		double in = next.left() - block.last().left();
		boolean first = block.lines().size() == 1;
		double usual = (block.mark() != null && first) ? next.left() - block.mark().textLeft() : in;
		boolean indented = usual > 0.8 * next.size() && usual < 6 * next.size();
		return indented && Ending.ended(block.last().text());
	}

}
