package nl.toetssteen.ingestion.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How deep each item of a list lies: by where its bullet stands, by another bullet, by
 * its number, or below an item that ends with a colon by {@link ColonList}.
 */
class Nesting {

	/** Bullets no list of the first level uses where another bullet is used too. */
	private static final Set<String> LOWER_SIGNS = Set.of("o", "○", "◦", "▫");

	private final List<Block> items;

	private final List<Marker> open = new ArrayList<>();

	private Nesting(List<Block> items) {
		this.items = items;
	}

	/** The depth of each item of one list, from 0. */
	static List<Integer> depths(List<Block> items) {
		var nesting = new Nesting(items);
		List<Integer> depths = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			depths.add(nesting.depth(i));
		}
		ColonList.deepen(items, depths);
		return depths;
	}

	private int depth(int index) {
		Marker marker = this.items.get(index).marker();
		if (marker == null) {
			throw new IllegalArgumentException("Not an item: " + this.items.get(index).text());
		}
		int known = this.open.size() - 1;
		while (known >= 0 && !isSameLevel(this.open.get(known), marker)) {
			known--;
		}
		if (known >= 0) {
			this.open.subList(known + 1, this.open.size()).clear();
		}
		else if (this.open.isEmpty() || isDeeper(index, this.open.getLast(), marker)) {
			this.open.add(marker);
		}
		return this.open.size() - 1;
	}

	private boolean isSameLevel(Marker level, Marker marker) {
		return level.sign().equals(marker.sign()) && Math.abs(level.indent() - marker.indent()) < 2;
	}

	private boolean isDeeper(int index, Marker top, Marker marker) {
		boolean lower = LOWER_SIGNS.contains(marker.sign()) && !top.sign().equals(marker.sign());
		boolean announced = !top.sign().equals(marker.sign()) && this.items.get(index - 1).text().endsWith(":");
		boolean counted = top.number() != null && marker.number() != null
				&& marker.number().startsWith(top.number() + ".");
		return lower || announced || counted || marker.indent() >= top.indent() + 2;
	}

}
