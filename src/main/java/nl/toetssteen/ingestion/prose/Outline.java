package nl.toetssteen.ingestion.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The blocks of a document, seen as headings with what stands under them. */
class Outline {

	private final List<Block> blocks;

	private final Map<String, Integer> counts = new HashMap<>();

	/** By index; asked for again and again. */
	private final boolean[] alike;

	Outline(List<Block> blocks) {
		this.blocks = List.copyOf(blocks);
		this.alike = new boolean[this.blocks.size()];
		for (int i = 0; i < this.blocks.size(); i++) {
			this.alike[i] = isAlike(block(i));
		}
		for (int i = 0; i < this.blocks.size(); i++) {
			if (isHeading(i)) {
				this.counts.merge(key(i), 1, Integer::sum);
			}
		}
	}

	List<Block> blocks() {
		return this.blocks;
	}

	int size() {
		return this.blocks.size();
	}

	Block block(int index) {
		return this.blocks.get(index);
	}

	/** Whether a block looks like a heading and something follows it. */
	boolean isHeading(int index) {
		if (index + 1 >= size() || !looksLikeHeading(index)) {
			return false;
		}
		Block block = block(index);
		return block.isItem() ? standsAlone(index) : !isInColumn(index) && !isSignedBelow(index);
	}

	/** A number with a short title, wherever it stands. */
	boolean looksLikeHeading(int index) {
		return this.alike[index];
	}

	private static boolean isAlike(Block block) {
		boolean shape = !block.isItem() || block.bareNumber().isPresent();
		return shape && block.lines().size() <= 2 && Heading.isLike(block.text())
				&& !Heading.closesALetter(block.text());
	}

	/** Comes back in several chapters, such as "Wat gaan we doen?". */
	boolean recurs(int index) {
		return this.counts.getOrDefault(key(index), 0) > 2;
	}

	/** A numbered heading has its text below it; a numbered item has the next item. */
	private boolean standsAlone(int index) {
		return !isSameShape(index, index + 1) && (index == 0 || !isSameShape(index, index - 1));
	}

	private boolean isSameShape(int index, int other) {
		return other < size() && block(other).bareNumber().isPresent() && sign(other).equals(sign(index));
	}

	private Optional<String> sign(int index) {
		return Optional.ofNullable(block(index).marker()).map(Marker::sign);
	}

	/** Three short lines right below each other are an address or a row of names. */
	private boolean isInColumn(int index) {
		int first = index;
		while (first > 0 && isShortLine(first - 1) && block(first).first().gap() == 0) {
			first--;
		}
		int last = index;
		while (last + 1 < size() && isShortLine(last + 1) && block(last + 1).first().gap() == 0) {
			last++;
		}
		return last - first >= 2;
	}

	private boolean isShortLine(int index) {
		return !block(index).isItem() && looksLikeHeading(index);
	}

	private boolean isSignedBelow(int index) {
		return Heading.closesALetter(block(index + 1).text());
	}

	private String key(int index) {
		return block(index).text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

}
