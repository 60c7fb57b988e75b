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
		if (last.grid() != next.grid()) {
			return false;
		}
		return switch (this.setting.elements().between(last, next)) {
			case ONE -> staysInside(block, next);
			case TWO -> (Hanging.hangs(block, next) || isInSentence(last, next)) && isSetOn(block, next);
			case UNKNOWN -> isSetOn(block, next);
		};
	}

	/** Whether the way it is set tells that a line belongs to the block above. */
	private boolean isSetOn(Piece block, TypeLine next) {
		TypeLine last = block.last();
		boolean sentence = isInSentence(last, next);
		boolean lead = Hanging.isBelowLead(block, next);
		boolean other = changesFace(last, next) && !lead
				&& !(sentence && isNearlyAsLarge(last, next) && !next.text().startsWith("("));
		if (other || isApart(block, next) || Hanging.leaves(block, next) && !sentence || startsParagraph(block, next)) {
			return false;
		}
		boolean display = last.size() > this.setting.bodySize() * 1.15;
		return Ending.startsInside(next.text()) || lead || Ending.dangles(last.text()) || display
				|| Ending.room(last, next) < ROOM;
	}

	private static boolean isInSentence(TypeLine last, TypeLine next) {
		return Ending.startsInside(next.text()) && !Ending.ended(last.text());
	}

	/** The lead of an item may be bold; a bold line in a paragraph is a heading. */
	private boolean staysInside(Piece block, TypeLine next) {
		TypeLine last = block.last();
		boolean set = last.isBold() != next.isBold() || Math.abs(last.size() - next.size()) > 0.07 * last.size()
				|| Ending.ended(last.text());
		boolean other = set && changesFace(last, next) && !Ending.startsInside(next.text());
		boolean bullet = block.mark() != null && !block.mark().isNumber();
		return !other || bullet && !isApart(block, next);
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

	/** Set in at its first line, where the lines above it are not. */
	private static boolean startsParagraph(Piece block, TypeLine next) {
		double in = next.left() - block.last().left();
		boolean first = block.lines().size() == 1;
		double usual = (block.mark() != null && first) ? next.left() - block.mark().textLeft() : in;
		boolean indented = usual > 0.8 * next.size() && usual < 6 * next.size();
		return indented && Ending.ended(block.last().text());
	}

}
