package nl.toetssteen.comparison;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.documents.Document;
import nl.toetssteen.linking.published.Standing;
import nl.toetssteen.themes.Theme;

/**
 * Everything the documents say about one theme, beside each other.
 *
 * @param pledges pledges per programme, oldest first
 * @param agreements items per agreement, oldest first
 * @param goals goals per budget
 * @param activities activities per budget
 * @param money task fields per budget
 */
public record ThemePage(Theme theme, PledgeShelves pledges, List<Shelf> agreements, List<Shelf> goals,
		List<Shelf> activities, List<Purse> money) {

	ThemePage only(@Nullable Standing standing) {
		return new ThemePage(this.theme, this.pledges.only(standing), this.agreements, this.goals, this.activities,
				this.money);
	}

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

}
