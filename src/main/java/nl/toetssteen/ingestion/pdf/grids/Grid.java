package nl.toetssteen.ingestion.pdf.grids;

import java.util.List;

/**
 * Rulings that together make the cells of a table.
 *
 * @param xs where its upright lines stand, from left to right
 * @param ys where its level lines lie, from the top down
 */
public record Grid(List<Double> xs, List<Double> ys) {

	private static final double SLACK = 2;

	public Grid {
		xs = List.copyOf(xs);
		ys = List.copyOf(ys);
	}

	public boolean holds(double x, double y) {
		return x > this.xs.getFirst() - SLACK && x < this.xs.getLast() + SLACK && y > this.ys.getFirst() - SLACK
				&& y < this.ys.getLast() + SLACK;
	}

	/** Number of the column a place lies in, from 0. */
	public int column(double x) {
		return between(this.xs, x);
	}

	/** Number of the row a place lies in, from 0. */
	public int row(double y) {
		return between(this.ys, y);
	}

	private static int between(List<Double> edges, double at) {
		int found = 0;
		while (found + 2 < edges.size() && at > edges.get(found + 1)) {
			found++;
		}
		return found;
	}

}
