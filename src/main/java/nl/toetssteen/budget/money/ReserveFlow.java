package nl.toetssteen.budget.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.words.RowWords;

/** What a table moves into and out of reserves, which is no spending and no income. */
public final class ReserveFlow {

	private ReserveFlow() {
	}

	/**
	 * The row of a side under the heading of reserves: what is put in for expenditure,
	 * what is taken out for income.
	 */
	public static Optional<BudgetLine> line(List<BudgetLine> lines, Side side) {
		Optional<BudgetLine> heading = lines.stream()
			.filter((line) -> line.getSide() == Side.NONE && RowWords.isReserveMovement(line.getLabel()))
			.findFirst();
		return heading.flatMap((reserves) -> lines.stream()
			.filter((line) -> Integer.valueOf(reserves.getOrdinal()).equals(line.getParentOrdinal()))
			.filter((line) -> line.getSide() == side)
			.findFirst());
	}

	/** What it moves on a side in a year, in full euros and positive. */
	public static Optional<BigDecimal> euros(List<BudgetLine> lines, Side side, BudgetColumn column) {
		return line(lines, side).flatMap((line) -> line.eurosIn(column)).map(BigDecimal::abs);
	}

	/** What comes out of reserves minus what goes in; below zero when more goes in. */
	public static Optional<BigDecimal> net(List<BudgetLine> lines, BudgetColumn column) {
		Optional<BigDecimal> out = euros(lines, Side.INCOME, column);
		Optional<BigDecimal> in = euros(lines, Side.EXPENDITURE, column);
		return (out.isEmpty() && in.isEmpty()) ? Optional.empty()
				: Optional.of(out.orElse(BigDecimal.ZERO).subtract(in.orElse(BigDecimal.ZERO)));
	}

}
