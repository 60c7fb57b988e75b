package nl.toetssteen.budget.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.LineLevel;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.words.RowWords;
import org.jspecify.annotations.Nullable;

/**
 * The rows a table prints about all of its money together, each null where it is not
 * printed.
 *
 * @param balance lasten and baten together, before reserves
 * @param reserves money into and out of reserves
 * @param result what is left after reserves
 */
public record ResultRows(@Nullable BudgetLine balance, @Nullable BudgetLine reserves, @Nullable BudgetLine result) {

	/** Whether any of them is printed. */
	public boolean any() {
		return this.balance != null || this.reserves != null || this.result != null;
	}

	static ResultRows of(List<BudgetLine> lines) {
		@Nullable BudgetLine reserves = first(lines, ResultRows::isReserves).orElse(null);
		int border = (reserves == null) ? Integer.MAX_VALUE : reserves.getOrdinal();
		BudgetLine balance = first(lines, (line) -> line.getOrdinal() < border && RowWords.isSaldo(line.getLabel()))
			.orElse(null);
		BudgetLine result = first(lines.reversed(), (line) -> line.getOrdinal() > border && isResult(line))
			.orElse(null);
		return new ResultRows(balance, reserves, result);
	}

	private static Optional<BudgetLine> first(List<BudgetLine> lines, Predicate<BudgetLine> rule) {
		return lines.stream().filter((line) -> line.getSide() == Side.NONE).filter(rule).findFirst();
	}

	private static boolean isReserves(BudgetLine line) {
		return RowWords.isReserveMovement(line.getLabel());
	}

	/** The result closes a table, often without a name. */
	private static boolean isResult(BudgetLine line) {
		return line.getDepth() == 0 && !isReserves(line)
				&& (RowWords.isSaldo(line.getLabel()) || line.getLevel() != LineLevel.LINE);
	}

}
