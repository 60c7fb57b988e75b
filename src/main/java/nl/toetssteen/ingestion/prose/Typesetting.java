package nl.toetssteen.ingestion.prose;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How the lines of this document were set, learnt from the document itself.
 *
 * @param width characters on a full line; 0 when no line is broken because it is full
 * @param splitsItems whether the first line of an item is followed by a blank line that
 * means nothing
 */
record Typesetting(int width, boolean splitsItems) {

	/**
	 * Beyond this no page is set; then the text layer has put a paragraph on one line.
	 */
	private static final int WIDEST = 160;

	static Typesetting of(List<Printed> lines) {
		List<Integer> lengths = lines.stream().map((line) -> line.text().length()).sorted().toList();
		if (lengths.isEmpty()) {
			return new Typesetting(0, false);
		}
		int width = lengths.get((lengths.size() - 1) * 95 / 100);
		return new Typesetting((width > WIDEST || !wraps(lines)) ? 0 : width, splitsItems(lines));
	}

	/**
	 * Whether sentences go on from line to line here and there, at least on one line in
	 * twenty.
	 */
	private static boolean wraps(List<Printed> lines) {
		long wrapped = IntStream.range(1, lines.size()).filter((i) -> wraps(lines.get(i - 1), lines.get(i))).count();
		return wrapped > 1 && wrapped * 20 >= lines.size();
	}

	private static boolean wraps(Printed line, Printed next) {
		return next.gap() == 0 && next.marker().isEmpty() && !Sentence.ended(line.text())
				&& Sentence.startsInside(next.text());
	}

	private static boolean splitsItems(List<Printed> lines) {
		int items = 0;
		int split = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			if (lines.get(i).marker().isPresent()) {
				Printed next = lines.get(i + 1);
				items++;
				split += (next.gap() > 0 && !next.broken() && Sentence.startsInside(next.text())) ? 1 : 0;
			}
		}
		return split >= 5 && split * 5 >= items;
	}

	boolean wraps() {
		return this.width > 0;
	}

	/** Whether the line ended because the next word did not fit. */
	boolean isFull(String line, String next) {
		return reaches(line, next, 0.85);
	}

	/**
	 * As {@link #isFull}, where more proof is wanted because a blank line stands between.
	 */
	boolean isSurelyFull(String line, String next) {
		return reaches(line, next, 0.92);
	}

	boolean reaches(String line, String next, double share) {
		return wraps() && line.length() + 1 + Sentence.firstWord(next).length() > this.width * share;
	}

}
