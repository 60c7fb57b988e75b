package nl.toetssteen.budget;

import java.util.List;

/**
 * What a task field costs and brings in.
 *
 * @param code Iv3 code with a point
 * @param name as first printed
 * @param years per column of the table
 * @param lines the rows it was taken from
 */
public record TaskFieldMoney(String code, String name, List<YearMoney> years, List<BudgetLine> lines) {

	public TaskFieldMoney {
		years = List.copyOf(years);
		lines = List.copyOf(lines);
	}

	/** Whether it is money for something, and not a movement of reserves. */
	public boolean isSpending() {
		return Iv3.isSpending(this.code);
	}

}
