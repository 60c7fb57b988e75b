package nl.toetssteen.budget;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A subsidy that the budget names with its receiver.
 *
 * @param purpose what it is for, as printed
 * @param euros the amount in full euros
 * @param programme what the rows around it stand under
 */
public record Grant(String receiver, @Nullable String purpose, BigDecimal euros, @Nullable String programme,
		BudgetLine line) {
}
