package nl.toetssteen.comparison;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.documents.Document;
import nl.toetssteen.themes.Theme;

/**
 * Everything the documents say about one theme, beside each other.
 *
 * @param programmes pledges per programme, oldest first
 * @param agreements items per agreement, oldest first
 * @param goals goals per budget
 * @param activities activities per budget
 * @param money task fields per budget
 */
record ThemePage(Theme theme, List<Shelf> programmes, List<Shelf> agreements, List<Shelf> goals, List<Shelf> activities,
		List<Purse> money) {

	/** What one budget plans for the theme. */
	record Purse(Document document, List<TaskFieldMoney> fields) {

		public @Nullable BigDecimal expenditure() {
			return TaskFieldMoney.sum(this.fields, TaskFieldMoney::expenditure);
		}

		public @Nullable BigDecimal income() {
			return TaskFieldMoney.sum(this.fields, TaskFieldMoney::income);
		}

	}

}
