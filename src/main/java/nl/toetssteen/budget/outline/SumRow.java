package nl.toetssteen.budget.outline;

import nl.toetssteen.budget.words.Words;

/**
 * A row as arithmetic sees it.
 *
 * @param values per column, in the smallest step of the table; 0 where nothing is printed
 * @param present whether a number is printed, per column
 */
public record SumRow(String label, RowKind kind, long[] values, boolean[] present) {

	boolean isZero() {
		return moneyIn() == 0;
	}

	/** The columns that are not zero, as bits. */
	long moneyIn() {
		long bits = 0;
		for (int column = 0; column < this.values.length; column++) {
			bits |= (this.values[column] == 0) ? 0 : 1L << column;
		}
		return bits;
	}

	boolean is(RowKind other) {
		return this.kind == other;
	}

	/** Whether the words of the row let it stand for the rows below it. */
	boolean namesAGroup() {
		return is(RowKind.SIDE) || is(RowKind.PROGRAMME) || is(RowKind.SALDO) || is(RowKind.PAIR)
				|| is(RowKind.RESERVES);
	}

	boolean sameLabel(SumRow other) {
		return Words.normalise(this.label).equals(Words.normalise(other.label));
	}

	/** Whether the row can be part of a row above it. */
	boolean canBePartOf(SumRow parent) {
		if (is(RowKind.TOTAL) || is(RowKind.HEADING)) {
			return false;
		}
		if (parent.is(RowKind.SIDE) && (is(RowKind.RESERVES) || is(RowKind.SALDO))) {
			return false;
		}
		boolean sameKind = this.kind == parent.kind && (is(RowKind.SIDE) || is(RowKind.PROGRAMME));
		return !sameKind || (is(RowKind.PROGRAMME) && sameLabel(parent));
	}

}
