package nl.toetssteen.budget.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which row is part of which.
 *
 * @param parents index of the row each row is part of, or -1
 */
public record Outline(int[] parents) {

	/** Finds the sums of a table: first those above their rows, then those below. */
	public static Outline of(Grid grid) {
		int[] parents = new int[grid.size()];
		Arrays.fill(parents, -1);
		var roots = new ArrayList<Integer>();
		var branches = new Branches(grid);
		int from = 0;
		for (int row = 0; row <= grid.size(); row++) {
			if (row == grid.size() || grid.row(row).is(RowKind.HEADING)) {
				branches.read(from, row).forEach((branch) -> place(branch, -1, parents, roots));
				from = row + 1;
			}
		}
		new Totals(grid, parents).gather(roots);
		return new Outline(parents);
	}

	/** For a table whose rows do not add up: no row is part of another. */
	public static Outline flat(int rows) {
		int[] parents = new int[rows];
		Arrays.fill(parents, -1);
		return new Outline(parents);
	}

	private static void place(Branch branch, int parent, int[] parents, List<Integer> roots) {
		parents[branch.row()] = parent;
		if (parent < 0) {
			roots.add(branch.row());
		}
		branch.children().forEach((child) -> place(child, branch.row(), parents, roots));
	}

	public int parent(int row) {
		return this.parents[row];
	}

	/** The rows that are directly part of a row, in reading order. */
	public List<Integer> children(int row) {
		return IntStream.range(0, this.parents.length).filter((child) -> this.parents[child] == row).boxed().toList();
	}

	public int depth(int row) {
		int depth = 0;
		for (int above = this.parents[row]; above >= 0; above = this.parents[above]) {
			depth++;
		}
		return depth;
	}

}
