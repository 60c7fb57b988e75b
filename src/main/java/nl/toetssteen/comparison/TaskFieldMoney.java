package nl.toetssteen.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.budget.Iv3;
import nl.toetssteen.documents.Citation;

/**
 * What a budget plans for a task field in its own year, in full euros.
 *
 * @param code Iv3 code: "6.711"
 * @param expenditure null when nothing is printed, which is not zero
 * @param income as a positive amount; null when nothing is printed
 * @param source the row of the expenditure, or else of the income
 */
public record TaskFieldMoney(String code, String name, @Nullable BigDecimal expenditure, @Nullable BigDecimal income,
		Citation source) {

	/** Whether it is money for something, and not a movement of reserves. */
	public boolean spends() {
		return Iv3.isSpending(this.code);
	}

	/**
	 * The sum of one side of what is money for something; null when nothing is printed on
	 * it.
	 */
	static @Nullable BigDecimal sum(List<TaskFieldMoney> fields, Function<TaskFieldMoney, @Nullable BigDecimal> side) {
		@Nullable BigDecimal sum = null;
		for (TaskFieldMoney field : fields) {
			@Nullable BigDecimal euros = side.apply(field);
			if (euros != null && field.spends()) {
				sum = (sum == null) ? euros : sum.add(euros);
			}
		}
		return sum;
	}

}
