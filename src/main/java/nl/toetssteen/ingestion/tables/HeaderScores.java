package nl.toetssteen.ingestion.tables;

import java.util.List;

/**
 * How well the words of a header fit the place a reading gives them: above the labels, in
 * the name of a column, or above the remarks. Sums of the costs up to each word make
 * every question cheap.
 */
final class HeaderScores {

	private static final double UNKNOWN_WORD = 0.3;

	/** A column of text among the columns of numbers: that reading is wrong. */
	private static final double TEXT_AMONG_NUMBERS = 20;

	private final List<HeaderUnit> units;

	private final double[] boundaries;

	private final double[] cellCosts;

	private final double[] missedBoundaries;

	private final double[] remarkCosts;

	HeaderScores(List<HeaderUnit> units) {
		int size = units.size();
		this.units = units;
		this.boundaries = new double[size];
		this.cellCosts = new double[size + 1];
		this.missedBoundaries = new double[size + 1];
		this.remarkCosts = new double[size + 1];
		for (int at = 0; at < size; at++) {
			HeaderUnit unit = units.get(at);
			this.boundaries[at] = at == 0 ? 0 : HeaderBoundary.score(units, at);
			this.cellCosts[at + 1] = this.cellCosts[at] + cellCost(unit);
			this.missedBoundaries[at + 1] = this.missedBoundaries[at] + Math.max(0, this.boundaries[at]) / 2;
			this.remarkCosts[at + 1] = this.remarkCosts[at] + (unit.closesCell() ? 5 : 0.1);
		}
	}

	double boundary(int at) {
		return this.boundaries[at];
	}

	/** The words of one column's name. */
	double cell(int from, int to) {
		return this.cellCosts[from] - this.cellCosts[to] + this.missedBoundaries[from + 1] - this.missedBoundaries[to];
	}

	/**
	 * The words of the last column's name; a year or a unit at its end makes it whole.
	 */
	double lastCell(int from, int to) {
		return cell(from, to) + (this.units.get(to - 1).closesCell() ? 1 : 0);
	}

	/** The words above the remarks. */
	double remark(int from, int to) {
		double known = Vocabulary.isTextHead(this.units.get(from).text()) ? 0 : -2;
		return known + this.remarkCosts[from] - this.remarkCosts[to];
	}

	/** The words above the labels, with the boundary after them. */
	double label(int to) {
		if (to == 0) {
			return isKnown(this.units.getFirst()) ? -2 : -5;
		}
		double score = this.boundaries[to];
		boolean headed = false;
		boolean other = false;
		for (HeaderUnit unit : this.units.subList(0, to)) {
			boolean textHead = Vocabulary.isTextHead(unit.text());
			score -= textHead ? other ? 3 : 0 : labelCost(unit, headed);
			headed |= textHead;
			other |= !textHead && !Vocabulary.isConnective(unit.text());
		}
		return score;
	}

	private static double labelCost(HeaderUnit unit, boolean headed) {
		if (unit.closesCell()) {
			return 5;
		}
		return isKnown(unit) || headed && !Vocabulary.isConnective(unit.text()) ? 1 : 0.2;
	}

	private static double cellCost(HeaderUnit unit) {
		if (isKnown(unit)) {
			return 0;
		}
		return Vocabulary.isTextHead(unit.text()) ? TEXT_AMONG_NUMBERS : UNKNOWN_WORD;
	}

	private static boolean isKnown(HeaderUnit unit) {
		return unit.closesCell() || Vocabulary.isCellHead(unit.text()) || Vocabulary.isModifier(unit.text());
	}

}
