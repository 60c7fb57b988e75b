package nl.toetssteen.ingestion.pdf.blocks;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.ingestion.pdf.lines.PageLines;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;
import org.jspecify.annotations.Nullable;

/** Divides the lines of a document into pieces, in reading order. */
public class Pieces {

	private final Setting setting;

	private final Breaks breaks;

	private final List<Piece> pieces = new ArrayList<>();

	private @Nullable Piece open;

	public Pieces(Setting setting) {
		this.setting = setting;
		this.breaks = new Breaks(setting);
	}

	public List<Piece> of(List<PageLines> pages) {
		for (PageLines page : pages) {
			page.lines().forEach(this::add);
		}
		close();
		return join(this.pieces);
	}

	private void add(TypeLine line) {
		Piece block = this.open;
		ItemMark mark = ItemMark.of(line);
		if (block != null && mark != null && mark.isWeak() && !startsItem(block, line, mark)) {
			mark = null;
		}
		boolean below = block != null && Setting.isBelow(block.last(), line);
		if (block != null && below && mark == null && this.breaks.goesOn(block, line)) {
			this.open = block.with(new Piece(List.of(line), null, 0));
			return;
		}
		double gap = (block != null && below) ? line.y() - block.last().y() - this.setting.leading(line) : 99;
		close();
		this.open = new Piece(List.of(line), mark, gap);
	}

	/** A dash or a number may also just happen to start a line of a sentence. */
	private static boolean startsItem(Piece block, TypeLine line, ItemMark mark) {
		TypeLine last = block.last();
		if (!Setting.isBelow(last, line) || Breaks.changesFace(last, line) || last.grid() != line.grid()) {
			return true;
		}
		boolean inText = Math.abs(line.left() - block.textLeft()) < 0.5 * line.size();
		boolean alike = block.mark() != null && block.mark().shape().equals(mark.shape())
				&& Math.abs(block.mark().left() - line.left()) < 0.5 * line.size();
		return alike || Ending.ended(last.text()) || !inText || Ending.room(last, line) > 2;
	}

	private void close() {
		if (this.open != null) {
			this.pieces.add(this.open);
		}
		this.open = null;
	}

	/** Joins what a column or a page ended in the middle of. */
	private List<Piece> join(List<Piece> pieces) {
		List<Piece> joined = new ArrayList<>();
		for (Piece piece : pieces) {
			Piece last = joined.isEmpty() ? null : joined.getLast();
			boolean turns = last != null && !Setting.isBelow(last.last(), piece.first());
			if (last != null && turns && Flow.goesOn(last, piece, this.setting)) {
				joined.set(joined.size() - 1, last.with(piece));
			}
			else {
				joined.add(piece);
			}
		}
		return joined;
	}

}
