package nl.toetssteen.budget.outline;

import java.util.List;

/**
 * A row with the rows that it could be the sum of, below it or, for a total, above it.
 *
 * @param end index after the last of all these rows
 * @param strong false when the sum may be chance and only counts inside a better one
 */
record Branch(int row, int end, double score, boolean strong, List<Branch> children) {

	static Branch leaf(int row) {
		return new Branch(row, row + 1, 0, true, List.of());
	}

	boolean isLeaf() {
		return this.children.isEmpty();
	}

}
