package nl.toetssteen.comparison.theme;

import java.util.List;

import nl.toetssteen.comparison.Shelf;
import nl.toetssteen.linking.published.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What there is of one document, in counts.
 *
 * @param linked how many two people tied to something
 * @param nothing how many pledges two people found nothing for; null for what is no
 * pledge
 * @param open how many pledges nobody judged; null for what is no pledge
 */
record Tally(Part part, Shelf shelf, Long all, Long linked, @Nullable Long nothing, @Nullable Long open) {

	static Tally of(Part part, Shelf shelf, List<Row> rows) {
		boolean pledges = part == Part.PLEDGES;
		return new Tally(part, shelf, (long) rows.size(), rows.stream().filter(Row::isLinked).count(),
				pledges ? count(rows, Standing.NOTHING_FOUND) : null,
				pledges ? count(rows, Standing.NOT_JUDGED) : null);
	}

	private static long count(List<Row> rows, Standing standing) {
		return rows.stream().filter((row) -> row.standing() != null && row.standing().standing() == standing).count();
	}

}
