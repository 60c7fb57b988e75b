package nl.toetssteen.budget.outline;

import java.util.ArrayList;
import java.util.List;

/** Finds the totals that stand below the rows they are the sum of. */
class Totals {

	private final Grid grid;

	private final int[] parents;

	Totals(Grid grid, int[] parents) {
		this.grid = grid;
		this.parents = parents;
	}

	/** Puts the rows before each total under it. */
	void gather(List<Integer> roots) {
		var open = new ArrayList<Integer>();
		for (int root : roots) {
			int first = (isClosing(root, roots)) ? firstTerm(root, open) : -1;
			if (first >= 0) {
				List<Integer> terms = open.subList(first, open.size());
				terms.forEach((term) -> this.parents[term] = root);
				terms.clear();
			}
			open.add(root);
		}
	}

	private boolean isClosing(int root, List<Integer> roots) {
		SumRow row = this.grid.row(root);
		boolean leaf = root + 1 >= this.parents.length || this.parents[root + 1] != root;
		return leaf
				&& (row.is(RowKind.TOTAL) || row.is(RowKind.SALDO) || (root == roots.getLast() && roots.size() > 2));
	}

	private int firstTerm(int total, List<Integer> open) {
		int within = withinHeading(total, open);
		int found = exact(total, open, within);
		if (found < 0 && within > 0) {
			found = exact(total, open, 0);
		}
		return (found < 0 && this.grid.row(total).is(RowKind.TOTAL)) ? partial(total, open, within) : found;
	}

	/** Index of the first open row after the last heading before the total. */
	private int withinHeading(int total, List<Integer> open) {
		int heading = total;
		while (heading >= 0 && !this.grid.row(heading).is(RowKind.HEADING)) {
			heading--;
		}
		int first = open.size();
		while (first > 0 && open.get(first - 1) > heading) {
			first--;
		}
		return first;
	}

	private int exact(int total, List<Integer> open, int from) {
		boolean named = this.grid.row(total).is(RowKind.TOTAL);
		for (int first = open.size() - 1; first >= from; first--) {
			List<Integer> terms = open.subList(first, open.size());
			Grid.Match match = match(total, terms);
			boolean enough = (terms.size() > 1) ? named || match.told() + terms.size() > 3 : named;
			if (match.exact() && match.told() > 0 && enough) {
				return withZeroes(open, first, from);
			}
		}
		return -1;
	}

	/** Rows without money before the first term belong to the sum as well. */
	private int withZeroes(List<Integer> open, int first, int from) {
		int wider = first;
		while (wider > from && this.grid.row(open.get(wider - 1)).isZero()
				&& !this.grid.row(open.get(wider - 1)).is(RowKind.TOTAL)) {
			wider--;
		}
		return wider;
	}

	private int partial(int total, List<Integer> open, int from) {
		if (open.size() - from < 2) {
			return -1;
		}
		Grid.Match match = match(total, open.subList(from, open.size()));
		return (match.right() > 0 && match.right() * 2 >= match.told()) ? from : -1;
	}

	private Grid.Match match(int total, List<Integer> terms) {
		SumRow row = this.grid.row(total);
		Grid.Match added = match(row, terms, 1, 1);
		if (added.exact() || !row.is(RowKind.SALDO) || terms.size() != 2) {
			return added;
		}
		// A saldo of two rows may be printed as the one less the other
		Grid.Match less = match(row, terms, 1, -1);
		return less.exact() ? less : match(row, terms, -1, 1);
	}

	private Grid.Match match(SumRow total, List<Integer> terms, int firstSign, int otherSign) {
		long[] sum = new long[this.grid.columns()];
		long moneyIn = 0;
		for (int term : terms) {
			SumRow row = this.grid.row(term);
			int sign = (term == terms.getFirst()) ? firstSign : otherSign;
			for (int column = 0; column < sum.length; column++) {
				sum[column] += sign * row.values()[column];
			}
			moneyIn |= row.moneyIn();
		}
		return this.grid.match(total, sum, moneyIn, terms.size());
	}

}
