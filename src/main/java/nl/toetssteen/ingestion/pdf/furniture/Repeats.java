package nl.toetssteen.ingestion.pdf.furniture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rows at the edges of pages come back, at the same height and with the same words.
 * A heading at the top of each chapter does so too, but on few of the pages between.
 */
class Repeats {

	private static final int FEWEST = 3;

	/** In points. */
	private static final double SAME_HEIGHT = 6;

	/** Share of the pages from the first to the last on which it stands. */
	private static final double DENSE = 0.28;

	private static final double DENSE_LARGE = 0.6;

	private final Map<String, List<EdgeRow>> rows = new HashMap<>();

	private final double bodySize;

	private final int fewest;

	Repeats(List<EdgeRow> all, double bodySize, int pages) {
		this.bodySize = bodySize;
		this.fewest = (pages < 6) ? FEWEST - 1 : FEWEST;
		for (EdgeRow row : all) {
			if (!row.isRowOfTable()) {
				row.keys()
					.forEach((key) -> this.rows.computeIfAbsent(row.top() + key, (_) -> new ArrayList<>()).add(row));
			}
		}
	}

	boolean has(EdgeRow row) {
		return !row.isRowOfTable()
				&& row.keys().stream().anyMatch((key) -> isRunning(this.rows.get(row.top() + key), row));
	}

	private boolean isRunning(List<EdgeRow> alike, EdgeRow row) {
		List<EdgeRow> level = alike.stream()
			.filter((other) -> Math.abs(other.y() - row.y()) < SAME_HEIGHT)
			.sorted(Comparator.comparing(EdgeRow::page))
			.toList();
		Set<Integer> pages = new TreeSet<>(level.stream().map(EdgeRow::page).toList());
		if (pages.size() < this.fewest) {
			return false;
		}
		int span = level.getLast().page() - level.getFirst().page() + 1;
		double dense = (row.size() > this.bodySize * 1.15) ? DENSE_LARGE : DENSE;
		return pages.size() >= dense * span;
	}

}
