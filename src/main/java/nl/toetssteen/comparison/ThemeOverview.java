package nl.toetssteen.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.toetssteen.documents.Document;

/**
 * All themes with how much the documents say about them.
 *
 * @param programmes in the order of the counts of pledges, oldest first
 * @param budget the newest budget, whose amounts are shown; null when there is none, or
 * when documents of several municipalities stand together
 * @param choice of which municipality they are
 */
public record ThemeOverview(List<Document> programmes, @Nullable Document budget, List<ThemeRow> rows,
		TownChoice choice) {

	public ThemeOverview {
		programmes = List.copyOf(programmes);
		rows = List.copyOf(rows);
	}

}
