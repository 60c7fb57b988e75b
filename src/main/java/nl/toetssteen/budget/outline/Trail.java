package nl.toetssteen.budget.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Branches laid end to end below a row, with their sum so far.
 *
 * @param moneyTerms how many of them have money
 * @param moneyIn the columns in which any of them is not zero, as bits
 */
record Trail(@Nullable Trail before, @Nullable Branch last, long[] sum, double score, int terms, int moneyTerms,
		long moneyIn) {

	static Trail start(int columns) {
		return new Trail(null, null, new long[columns], 0, 0, 0, 0);
	}

	/**
	 * Adds a branch.
	 * @param doubt what it costs to add a group without money
	 */
	Trail with(Branch branch, SumRow row, double doubt) {
		long[] total = this.sum.clone();
		for (int column = 0; column < total.length; column++) {
			total[column] += row.values()[column];
		}
		double cost = (row.isZero() && !branch.isLeaf()) ? doubt : 0;
		return new Trail(this, branch, total, this.score + branch.score() - cost, this.terms + 1,
				this.moneyTerms + (row.isZero() ? 0 : 1), this.moneyIn | row.moneyIn());
	}

	boolean sameSum(Trail other) {
		return Arrays.equals(this.sum, other.sum);
	}

	List<Branch> branches() {
		var found = new ArrayList<Branch>();
		for (Trail trail = this; trail != null && trail.last() != null; trail = trail.before()) {
			found.addFirst(trail.last());
		}
		return found;
	}

}
