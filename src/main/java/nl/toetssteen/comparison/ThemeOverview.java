package nl.toetssteen.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.documents.Document;

/**
 * All themes with how much the documents say about them.
 *
 * @param programmes in the order of the counts of pledges, oldest first
 * @param budget the newest budget, whose amounts are shown; null when there is none
 */
public record ThemeOverview(List<Document> programmes, @Nullable Document budget, List<ThemeRow> rows) {

	public ThemeOverview {
		programmes = List.copyOf(programmes);
		rows = List.copyOf(rows);
	}

}
