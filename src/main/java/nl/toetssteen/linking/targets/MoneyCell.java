package nl.toetssteen.linking.targets;

import java.math.BigDecimal;
import java.util.List;

import nl.toetssteen.budget.Amount;
import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a row of the budget.
 *
 * @param column as printed: "Begroting 2026"
 * @param printed the digits with their sign, as printed
 * @param unit in Dutch
 * @param euros in full; null when it is no money
 */
public record MoneyCell(String column, String printed, String unit, @Nullable BigDecimal euros) {

	static List<MoneyCell> of(BudgetLine line) {
		List<BudgetColumn> columns = line.getTable().getColumns();
		return line.getAmounts().stream().map((amount) -> of(line, columns.get(amount.position()), amount)).toList();
	}

	private static MoneyCell of(BudgetLine line, BudgetColumn column, Amount amount) {
		Unit unit = line.getTable().unitOf(column);
		return new MoneyCell(column.printed(), amount.printed(), unit.dutch(),
				unit.isMoney() ? unit.toEuros(amount.value()) : null);
	}

}
