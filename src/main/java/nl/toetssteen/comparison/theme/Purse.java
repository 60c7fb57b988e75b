package nl.toetssteen.comparison.theme;

import java.math.BigDecimal;
import java.util.List;

import nl.toetssteen.budget.Iv3;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.Unit;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.Document;
import org.jspecify.annotations.Nullable;

/**
 * What one table of a budget says about the task fields of a theme.
 *
 * @param unit of all its numbers
 * @param columns their headers as printed
 * @param all rows, movements of reserves and the result of the year among them
 */
record Purse(Document document, String title, Unit unit, List<String> columns, List<Line> all) {

	/**
	 * A number in a cell.
	 *
	 * @param value in the table's unit, income positive as well; null where nothing is
	 * printed, which is not zero
	 * @param shown the printed digits, with a sign only where the amount is against its
	 * side
	 */
	record Cell(@Nullable BigDecimal value, String shown) {
	}

	/**
	 * A printed row.
	 *
	 * @param code Iv3 code: "8.3"
	 * @param ref of the row
	 */
	record Line(String ref, String code, String label, Side side, List<Cell> cells, Citation source) {

		/** Whether it is money for something. */
		boolean spends() {
			return Iv3.isSpending(this.code);
		}

		/** The side in words: "uitgaven". */
		public String sideInWords() {
			return switch (this.side) {
				case EXPENDITURE -> "uitgaven";
				case INCOME -> "inkomsten";
				case NONE -> "uitgaven en inkomsten";
			};
		}

	}

	/** Money for something. */
	public List<Line> lines() {
		return this.all.stream().filter(Line::spends).toList();
	}

	/** Movements of reserves and the result of the year, which are no spending. */
	public List<Line> reserves() {
		return this.all.stream().filter((line) -> !line.spends()).toList();
	}

	/** The sums of what goes out, per column. */
	public List<@Nullable BigDecimal> expenditure() {
		return sums(Side.EXPENDITURE);
	}

	/** The sums of what comes in, per column. */
	public List<@Nullable BigDecimal> income() {
		return sums(Side.INCOME);
	}

	private List<@Nullable BigDecimal> sums(Side side) {
		List<@Nullable BigDecimal> sums = new java.util.ArrayList<>();
		for (int at = 0; at < this.columns.size(); at++) {
			sums.add(sum(side, at));
		}
		return sums;
	}

	private @Nullable BigDecimal sum(Side side, int column) {
		@Nullable BigDecimal sum = null;
		for (Line line : lines()) {
			@Nullable BigDecimal value = line.cells().get(column).value();
			if (line.side() == side && value != null) {
				sum = (sum == null) ? value : sum.add(value);
			}
		}
		return sum;
	}

}
