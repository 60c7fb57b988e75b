package nl.toetssteen.ingestion.pdf.blocks;

import nl.toetssteen.ingestion.pdf.lines.TypeLine;

/** Whether a block that ends a column or a page goes on in the next one. */
final class Flow {

	private Flow() {
	}

	static boolean goesOn(Piece last, Piece next, Setting setting) {
		TypeLine end = last.last();
		TypeLine start = next.first();
		if (next.mark() != null || last.isInGrid() || next.isInGrid() || Breaks.changesFace(end, start)
				|| end.size() > 1.13 * setting.bodySize()) {
			return false;
		}
		Elements.Bond bond = setting.elements().between(end, start);
		if (bond == Elements.Bond.ONE) {
			return true;
		}
		String text = end.text();
		if (bond == Elements.Bond.TWO && last.mark() == null
				&& (Ending.ended(text) || !Ending.startsInside(start.text()))) {
			return false;
		}
		if (Ending.ended(text)) {
			return (last.mark() != null) ? hangs(last, start) : isFull(end, start);
		}
		return Ending.startsInside(start.text()) || Ending.dangles(text) || Ending.room(end, start) < 1.5;
	}

	/**
	 * More sentences end with a full line inside a paragraph than paragraphs end with
	 * one.
	 */
	private static boolean isFull(TypeLine end, TypeLine start) {
		double in = (start.left() - start.columnLeft()) - (end.left() - end.columnLeft());
		return end.text().endsWith(".") && Ending.room(end, start) < 0.5 && Math.abs(in) < 0.5 * start.size();
	}

	/**
	 * The next column starts as far in as the text of the item stands behind its mark.
	 */
	private static boolean hangs(Piece item, TypeLine start) {
		if (item.mark() == null) {
			return false;
		}
		double text = item.mark().textLeft() - item.first().columnLeft();
		double in = start.left() - start.columnLeft();
		boolean hanging = item.mark().textLeft() - item.mark().left() > 0.6 * start.size();
		return hanging && text > 0.6 * start.size() && Math.abs(text - in) < 0.5 * start.size();
	}

}
