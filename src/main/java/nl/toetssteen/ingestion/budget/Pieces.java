package nl.toetssteen.ingestion.budget;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SetAside;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.LineJoiner;
import nl.toetssteen.ingestion.tables.FoundTable;

/** Cuts the lines of a budget into pieces; every line with ink is in one or set aside. */
class Pieces {

	/** A heading is short: at most this share of the width. */
	private static final double HEADING = 0.65;

	private final List<Line> lines;

	private final Furniture furniture;

	private final int width;

	private final BlockSplitter splitter;

	private final List<Piece> pieces = new ArrayList<>();

	private final List<SetAside> setAside = new ArrayList<>();

	Pieces(List<Line> lines, List<FoundTable> tables) {
		this.lines = lines;
		this.furniture = new Furniture(lines);
		this.width = BlockSplitter.width(lines);
		this.splitter = new BlockSplitter(this.width);
		int index = 0;
		for (FoundTable table : tables) {
			addText(index, table.fromIndex());
			this.pieces.add(new Piece.Printed(table.table()));
			this.setAside.addAll(table.setAside());
			index = table.toIndexExclusive();
		}
		addText(index, lines.size());
	}

	List<Piece> all() {
		return this.pieces;
	}

	List<SetAside> setAside() {
		return this.setAside;
	}

	private void addText(int from, int to) {
		boolean gap = true;
		for (int index = from; index < to; index++) {
			Line line = this.lines.get(index);
			if (line.isBlank() || isSetAside(index)) {
				gap = true;
			}
			else {
				this.splitter.add(line, gap);
				gap = false;
			}
		}
		this.splitter.take().forEach((block) -> this.pieces.add(new Piece.Text(block, kind(block))));
	}

	private boolean isSetAside(int index) {
		Line line = this.lines.get(index);
		return this.furniture.reason(index)
			.map((reason) -> this.setAside
				.add(new SetAside(Place.line(line.number()), reason, LineJoiner.clean(line.text()))))
			.isPresent();
	}

	private BlockKind kind(Block block) {
		String text = block.text();
		if (Wording.isCoded(text)) {
			return BlockKind.HEADING;
		}
		if (Wording.isItem(text)) {
			return BlockKind.ITEM;
		}
		return (isHeading(block, text) && !answersWhen()) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
	}

	private boolean isHeading(Block block, String text) {
		boolean ended = Wording.endsSentence(text) && !text.endsWith("?") && !Wording.isKeyWord(text);
		return block.isOneLine() && !ended && text.length() <= HEADING * this.width && Wording.startsUpperCase(text)
				&& !text.contains("://") && !Wording.dates(text) && !Wording.saysNothing(text);
	}

	private boolean answersWhen() {
		return !this.pieces.isEmpty() && this.pieces.getLast() instanceof Piece.Text text && text.isHeading()
				&& Wording.asksWhen(text.text());
	}

}
