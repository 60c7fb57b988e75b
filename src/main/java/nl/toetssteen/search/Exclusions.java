package nl.toetssteen.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import nl.toetssteen.search.query.Question;

/**
 * Reads the restrictions a question turns around (-partij:sp) as the index knows them.
 */
class Exclusions {

	private final Choices choices;

	private final Consumer<String> said;

	/**
	 * @param said is told, in Dutch, what is not there
	 */
	Exclusions(Choices choices, Consumer<String> said) {
		this.choices = choices;
		this.said = said;
	}

	Question known(Question question) {
		return known(question, false);
	}

	private Question known(Question question, boolean excluded) {
		return switch (question) {
			case Question.Not(var part) -> not(known(part, true));
			case Question.Filter filter when excluded -> known(filter);
			case Question.Some(var parts) -> new Question.Some(known(parts, excluded));
			case Question.All(var parts) -> new Question.All(known(parts, excluded));
			case Question.Any(var parts) -> new Question.Any(known(parts, excluded));
			case Question.Filter _, Question.Word _, Question.Phrase _, Question.Nothing _ -> question;
		};
	}

	private List<Question> known(List<Question> parts, boolean excluded) {
		return parts.stream().map((part) -> known(part, excluded)).toList();
	}

	/** To leave out nothing is no question. */
	private static Question not(Question part) {
		return (part instanceof Question.Nothing) ? part : new Question.Not(part);
	}

	private Question known(Question.Filter filter) {
		List<String> values = this.choices.known(Map.of(filter.field(), List.of(filter.value())), this.said)
			.getOrDefault(filter.field(), List.of());
		return values.isEmpty() ? new Question.Nothing() : new Question.Filter(filter.field(), values.getFirst());
	}

}
