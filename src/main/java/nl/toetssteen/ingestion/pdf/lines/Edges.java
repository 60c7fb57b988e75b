package nl.toetssteen.ingestion.pdf.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The left edges the columns of a document have. A column in which all lines are set in
 * seems to begin farther to the right than it does; its edge is that of other pages.
 */
class Edges {

	/** In points; farther in than this nothing is set. */
	private static final double DEEPEST = 45;

	private final Map<Long, Integer> counts = new HashMap<>();

	private int columns;

	Edges(List<PageLines> pages) {
		for (PageLines page : pages) {
			Set<Integer> seen = new HashSet<>();
			for (TypeLine line : page.lines()) {
				if (seen.add(line.column())) {
					this.counts.merge(Math.round(line.columnLeft()), 1, Integer::sum);
					this.columns++;
				}
			}
		}
	}

	PageLines straighten(PageLines page) {
		return new PageLines(page.page(), page.lines().stream().map(this::straighten).toList(), page.grids());
	}

	private TypeLine straighten(TypeLine line) {
		return new TypeLine(line.page(), line.words(), line.column(), edge(line.columnLeft()), line.columnRight(),
				line.grid());
	}

	private double edge(double left) {
		int own = count(Math.round(left));
		if (own * 5 > this.columns) {
			return left;
		}
		return this.counts.keySet()
			.stream()
			.filter((edge) -> edge < left - 2 && edge > left - DEEPEST && count(edge) > 2 * own
					&& count(edge) * 8 > this.columns)
			.mapToDouble(Long::doubleValue)
			.min()
			.orElse(left);
	}

	private int count(long edge) {
		return this.counts.getOrDefault(edge, 0);
	}

}
