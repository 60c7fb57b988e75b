package nl.toetssteen.budget.money;

import java.math.BigDecimal;
import java.util.List;

import nl.toetssteen.budget.BudgetLine;
import org.jspecify.annotations.Nullable;

/**
 * Money that a budget has for its own year and no more, or much less of, in all later
 * years it looks ahead.
 *
 * @param label as first printed
 * @param programme number of the programme it stands under, or null
 * @param years what goes out, in full euros, from the budget's own year on
 * @param income what comes in for the same in the own year, in full euros; null where the
 * row says nothing about it
 * @param lines the rows that say so; more than one when tables repeat each other
 */
public record EndingMoney(String label, @Nullable Integer programme, List<Year> years, @Nullable BigDecimal income,
		List<BudgetLine> lines) {

	/** What goes out in a year, in full euros. */
	public record Year(int year, BigDecimal euros) {
	}

	public EndingMoney {
		years = List.copyOf(years);
		lines = List.copyOf(lines);
	}

	/** What the budget's own year has, in full euros. */
	public BigDecimal own() {
		return this.years.getFirst().euros();
	}

	/** What a year has, in full euros; null where the rows do not go that far. */
	public @Nullable BigDecimal in(int year) {
		return this.years.stream().filter((each) -> each.year() == year).map(Year::euros).findFirst().orElse(null);
	}

	/** Whether nothing is left in any later year, so that it does not just shrink. */
	public boolean ends() {
		return this.years.stream().skip(1).allMatch((year) -> year.euros().signum() == 0);
	}

}
