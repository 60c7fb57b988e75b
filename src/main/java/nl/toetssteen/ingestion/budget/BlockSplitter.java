package nl.toetssteen.ingestion.budget;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.LineJoiner;

/**
 * Divides lines into blocks. A printed line is full when it fills more than a good half
 * of the width that most lines have: after a full line the text may go on, after a short
 * one it was broken on purpose, unless the next one starts in lower case. A blank line or
 * a page's foot ends a block, unless the text above it is plainly not finished; some
 * texts have a blank line after every line.
 */
class BlockSplitter {

	private static final double FULL = 0.6;

	private static final double QUITE_FULL = 0.8;

	private static final int LINES_OF_TITLE = 3;

	private final int width;

	private final List<Block> blocks = new ArrayList<>();

	private final List<Line> open = new ArrayList<>();

	BlockSplitter(int width) {
		this.width = width;
	}

	/** The width most lines of a text have that run on to the next. */
	static int width(List<Line> lines) {
		List<Integer> lengths = new ArrayList<>();
		for (int i = 0; i + 1 < lines.size(); i++) {
			if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
				lengths.add(lines.get(i).text().strip().length());
			}
		}
		lengths.removeIf((length) -> length < 40);
		lengths.sort(null);
		return lengths.isEmpty() ? 80 : lengths.get(lengths.size() * 3 / 4);
	}

	/**
	 * Takes the next line.
	 * @param gap whether anything stands between it and the line before, if only white
	 */
	void add(Line line, boolean gap) {
		if (!this.open.isEmpty() && (gap ? endsAtGap(line) : endsAtLineEnd(line))) {
			close();
		}
		this.open.add(line);
	}

	/** The blocks so far; the last one is closed. */
	List<Block> take() {
		close();
		List<Block> taken = List.copyOf(this.blocks);
		this.blocks.clear();
		return taken;
	}

	private void close() {
		if (!this.open.isEmpty()) {
			this.blocks.add(Block.of(this.open));
		}
		this.open.clear();
	}

	private boolean endsAtGap(Line line) {
		String next = LineJoiner.clean(line.text());
		String last = last();
		if (Wording.isItem(next) || Wording.isCoded(next) || isOpenTitle()) {
			return true;
		}
		if (LineJoiner.endsInsideWord(last)) {
			return false;
		}
		boolean goesOn = Wording.startsLowerCase(next) ? isFull(last, FULL) : isFull(last, QUITE_FULL);
		return Wording.endsSentence(last) || !goesOn;
	}

	private boolean endsAtLineEnd(Line line) {
		String next = LineJoiner.clean(line.text());
		String last = last();
		if (last.endsWith(",") || LineJoiner.endsInsideWord(last)) {
			return false;
		}
		boolean ended = Wording.endsSentence(last) || !isFull(last, FULL);
		if (Wording.bullet(next).lookingAt()) {
			return true;
		}
		if (Wording.number(next).lookingAt() || Wording.isCoded(next)) {
			return ended;
		}
		if (isOpenTitle() || !isFull(last, FULL)) {
			return !Wording.startsLowerCase(next);
		}
		return Wording.endsSentence(last) && Character.isWhitespace(line.text().charAt(0));
	}

	private boolean isOpenTitle() {
		// Only a few lines can be a title; a long block is not joined anew for each line.
		return this.open.size() <= LINES_OF_TITLE && Wording.isCoded(Block.of(this.open).text());
	}

	private boolean isFull(String text, double share) {
		return text.length() >= share * this.width;
	}

	private String last() {
		return LineJoiner.clean(this.open.getLast().text());
	}

}
