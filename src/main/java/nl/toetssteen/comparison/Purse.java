package nl.toetssteen.comparison;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.documents.Document;

/**
 * What one budget plans for the theme.
 *
 * @param all task fields, with movements of reserves
 */
public record Purse(Document document, List<TaskFieldMoney> all) {

	/** The task fields with money for something. */
	public List<TaskFieldMoney> fields() {
		return this.all.stream().filter(TaskFieldMoney::spends).toList();
	}

	/** Movements of reserves and the result of the year, which are no spending. */
	public List<TaskFieldMoney> reserves() {
		return this.all.stream().filter((field) -> !field.spends()).toList();
	}

	public @Nullable BigDecimal expenditure() {
		return TaskFieldMoney.sum(this.all, TaskFieldMoney::expenditure);
	}

	public @Nullable BigDecimal income() {
		return TaskFieldMoney.sum(this.all, TaskFieldMoney::income);
	}

}
