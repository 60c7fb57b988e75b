package nl.toetssteen.budget;

import java.math.BigDecimal;

/**
 * Money of one budget column in full euros; both sides are positive whatever sign was
 * printed.
 *
 * @param column year and phase
 */
public record YearMoney(BudgetColumn column, BigDecimal expenditure, BigDecimal income) {

	YearMoney plus(YearMoney other) {
		return new YearMoney(this.column, this.expenditure.add(other.expenditure), this.income.add(other.income));
	}

}
