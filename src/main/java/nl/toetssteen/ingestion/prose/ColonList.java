package nl.toetssteen.ingestion.prose;

import java.util.List;

/**
 * A list below an item that ends with a colon, where a text layer kept one kind of bullet
 * and no indentation. Its lines are shorter, because they are set in; where it is set in
 * words that go on from the item, its items start in lower case.
 */
final class ColonList {

	/** A line that ended this much before the full width had room for its next word. */
	private static final double NARROWER = 0.99;

	private ColonList() {
	}

	/** Puts the items of such lists one deeper. */
	static void deepen(List<Block> items, List<Integer> depths) {
		for (int i = 0; i + 1 < items.size(); i++) {
			if (items.get(i).text().endsWith(":") && depths.get(i + 1).equals(depths.get(i))) {
				int end = Math.max(narrowEnd(items, i), lowerCaseEnd(items, i));
				for (int j = i + 1; j < end && depths.get(j).equals(depths.get(i)); j++) {
					depths.set(j, depths.get(j) + 1);
				}
				i = Math.max(i, end - 1);
			}
		}
	}

	/**
	 * Index after the last item that fits a column too narrow for the lines before it.
	 */
	private static int narrowEnd(List<Block> items, int leadIn) {
		double full = items.stream().mapToDouble(ColonList::widest).max().orElse(0);
		double widest = 0;
		double room = Double.MAX_VALUE;
		int proofs = 0;
		int end = leadIn + 1;
		while (end < items.size()) {
			Block item = items.get(end);
			widest = Math.max(widest, widest(item));
			room = Math.min(room, room(item));
			if (widest >= room || widest > full * NARROWER && proofs > 0) {
				break;
			}
			proofs += narrowLines(item, full);
			end++;
		}
		return (proofs > 1) ? end : leadIn + 1;
	}

	private static int lowerCaseEnd(List<Block> items, int leadIn) {
		int end = leadIn + 1;
		while (end < items.size() && Sentence.startsInside(items.get(end).text())) {
			end++;
		}
		return Sentence.startsInside(items.get(leadIn).text()) ? leadIn + 1 : end;
	}

	private static double widest(Block item) {
		return item.texts().stream().mapToDouble(PrintedWidth::of).max().orElse(0);
	}

	/** The narrowest column its line breaks allow for: no wider than this. */
	private static double room(Block item) {
		double room = Double.MAX_VALUE;
		for (int i = 0; i + 1 < item.texts().size(); i++) {
			room = Math.min(room, withNextWord(item, i));
		}
		return room;
	}

	private static int narrowLines(Block item, double full) {
		int narrow = 0;
		for (int i = 0; i + 1 < item.texts().size(); i++) {
			narrow += (withNextWord(item, i) < full * NARROWER) ? 1 : 0;
		}
		return narrow;
	}

	private static double withNextWord(Block item, int line) {
		return PrintedWidth.of(item.texts().get(line) + " " + Sentence.firstWord(item.texts().get(line + 1)));
	}

}
