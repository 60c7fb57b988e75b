package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;
import nl.toetssteen.search.query.Question;

/** Mends typing errors in the words of a question and says which. */
class Corrections {

	private final Spelling spelling;

	private final DutchText dutch;

	private final List<Adjustment> adjustments = new ArrayList<>();

	Corrections(Spelling spelling, DutchText dutch) {
		this.spelling = spelling;
		this.dutch = dutch;
	}

	Question correct(Question question) {
		return switch (question) {
			case Question.Word word when !word.prefix() -> new Question.Word(correct(word.text()), false);
			case Question.Phrase(var words) -> new Question.Phrase(words.stream().map(this::correct).toList());
			case Question.Some(var parts) -> new Question.Some(correct(parts));
			case Question.All(var parts) -> new Question.All(correct(parts));
			case Question.Any(var parts) -> new Question.Any(correct(parts));
			case Question.Not(var part) -> new Question.Not(correct(part));
			case Question.Word _, Question.Filter _, Question.Nothing _ -> question;
		};
	}

	private List<Question> correct(List<Question> parts) {
		return parts.stream().map(this::correct).toList();
	}

	private String correct(String typed) {
		var mended = new StringBuilder(typed);
		for (Token token : this.dutch.tokens(typed).reversed()) {
			this.spelling.correct(token).ifPresent((word) -> {
				String wrong = typed.substring(token.start(), token.end());
				this.adjustments.add(new Adjustment(Adjustment.Kind.TYPO,
						"Gezocht op “" + word + "” in plaats van “" + wrong + "”."));
				mended.replace(token.start(), token.end(), word);
			});
		}
		return mended.toString();
	}

	List<Adjustment> adjustments() {
		return this.adjustments;
	}

}
