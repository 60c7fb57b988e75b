package nl.toetssteen.comparison;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.themes.Theme;

/**
 * A theme in the overview.
 *
 * @param pledges number of pledges per programme, in the order of the programmes
 * @param expenditure what the newest budget plans to spend on it, in full euros; null
 * when no task field of it is in that budget
 */
public record ThemeRow(Theme theme, List<Long> pledges, long agreementItems, long goals, long activities,
		@Nullable BigDecimal expenditure) {
}
