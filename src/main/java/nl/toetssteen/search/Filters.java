package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.toetssteen.search.query.Question;

/** Takes the restrictions typed in a question (partij:sp jaar:2026) out of it. */
class Filters {

	private final Map<String, List<String>> found = new LinkedHashMap<>();

	private Filters() {
	}

	/** The restrictions a question states for all of it, by field, in lower case. */
	static Map<String, List<String>> in(Question question) {
		var filters = new Filters();
		filters.collect(question);
		return filters.found;
	}

	private void collect(Question question) {
		switch (question) {
			case Question.Filter(var field, var value) ->
				this.found.computeIfAbsent(field, (_) -> new ArrayList<>()).add(value.toLowerCase(Locale.ROOT));
			case Question.Some(var parts) -> parts.forEach(this::collect);
			case Question.All(var parts) -> parts.forEach(this::collect);
			case Question.Any(var parts) -> parts.forEach(this::collect);
			case Question.Not _, Question.Word _, Question.Phrase _, Question.Nothing _ -> {
				// What must not be there restricts nothing, and words are asked of the
				// index.
			}
		}
	}

}
