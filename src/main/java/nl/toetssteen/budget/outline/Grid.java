package nl.toetssteen.budget.outline;

import java.util.List;

/**
 * The rows of a table as numbers.
 *
 * @param steps per column the worth of its last printed digit; 0 for a column that cannot
 * be added up, such as a percentage
 */
public record Grid(List<SumRow> rows, long[] steps) {

	int size() {
		return this.rows.size();
	}

	SumRow row(int index) {
		return this.rows.get(index);
	}

	int columns() {
		return this.steps.length;
	}

	/**
	 * Lays a sum of rows beside a printed row.
	 * @param moneyIn the columns in which any of the terms is not zero, as bits
	 */
	Match match(SumRow printed, long[] sum, long moneyIn, int terms) {
		int told = 0;
		int right = 0;
		for (int column = 0; column < columns(); column++) {
			if (this.steps[column] == 0 || !printed.present()[column]) {
				continue;
			}
			double tolerance = Rounding.units(terms) * this.steps[column];
			boolean tells = printed.values()[column] != 0 || (moneyIn & (1L << column)) != 0;
			boolean close = Math.abs(printed.values()[column] - sum[column]) <= tolerance;
			told += tells ? 1 : 0;
			right += (tells && close) ? 1 : 0;
		}
		return new Match(told, right);
	}

	/**
	 * How well a sum fits.
	 *
	 * @param told columns in which something is printed or added that is not zero
	 * @param right columns of those in which the sum is right
	 */
	record Match(int told, int right) {

		boolean exact() {
			return this.told == this.right;
		}

		/** All right but one: a misprint in one column does not undo a sum. */
		boolean allButOne() {
			return this.told >= 4 && this.right >= this.told - 1;
		}

	}

}
