package nl.toetssteen.linking.suggesting.api;

import java.util.List;

import nl.toetssteen.linking.suggesting.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as the API tells it.
 *
 * @param score from 0 to 1, comparable only within one pledge
 * @param voorgeschiedenis true when the target is older than the programme; left out when
 * it is not
 */
record SuggestionItem(String ref, String soort, String titel, double score, @Nullable Boolean voorgeschiedenis,
		List<String> redenen) {

	private static final double PRECISION = 10_000;

	static SuggestionItem of(Suggestion suggestion) {
		return new SuggestionItem(suggestion.targetRef(), suggestion.kind().dutch(), suggestion.title(),
				Math.round(suggestion.score() * PRECISION) / PRECISION, suggestion.history() ? true : null,
				suggestion.reasons());
	}

}
