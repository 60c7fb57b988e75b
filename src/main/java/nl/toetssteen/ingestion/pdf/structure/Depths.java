package nl.toetssteen.ingestion.pdf.structure;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.ingestion.pdf.blocks.ItemMark;
import nl.toetssteen.ingestion.pdf.blocks.Piece;

/** How deep each item of a list lies, by how far its mark is set in and what it is. */
class Depths {

	/** In points; marks that stand closer are below each other. */
	private static final double SAME = 4;

	/** A level of the list that is open: its mark, and how far in it stands. */
	private record Level(ItemMark mark, double in) {
	}

	private final List<Level> open = new ArrayList<>();

	/** Ends the list: the next item starts another. */
	void close() {
		this.open.clear();
	}

	/** The depth of the next item, from 0. */
	int next(Piece item) {
		ItemMark mark = item.mark();
		if (mark == null) {
			throw new IllegalArgumentException("Not an item: " + item.text());
		}
		var level = new Level(mark, mark.left() - item.first().columnLeft());
		int known = this.open.size() - 1;
		while (known >= 0 && !isSame(this.open.get(known), level)) {
			known--;
		}
		if (known >= 0) {
			this.open.subList(known, this.open.size()).clear();
		}
		else if (!this.open.isEmpty() && !isDeeper(this.open.getLast(), level)) {
			this.open.removeLast();
		}
		this.open.add(level);
		return this.open.size() - 1;
	}

	private static boolean isSame(Level one, Level other) {
		return one.mark().shape().equals(other.mark().shape()) && Math.abs(one.in() - other.in()) < SAME;
	}

	private static boolean isDeeper(Level top, Level next) {
		return next.in() > top.in() + SAME
				|| !top.mark().shape().equals(next.mark().shape()) && next.in() > top.in() - SAME;
	}

}
