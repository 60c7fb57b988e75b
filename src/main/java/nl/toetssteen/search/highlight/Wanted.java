package nl.toetssteen.search.highlight;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;
import nl.toetssteen.search.query.Question;

/** The words, starts of words and phrases that a question wants to be there. */
class Wanted {

	private final DutchText dutch;

	final List<WantedWord> words = new ArrayList<>();

	final List<String> prefixes = new ArrayList<>();

	/** Words as written, or stems of an expression that means the same. */
	final List<List<String>> phrases = new ArrayList<>();

	final List<List<String>> expressions = new ArrayList<>();

	Wanted(Question question, DutchText dutch) {
		this.dutch = dutch;
		collect(question);
	}

	private void collect(Question question) {
		switch (question) {
			case Question.Word word when word.prefix() -> this.prefixes.addAll(folded(word.text()));
			case Question.Word word -> words(word.text());
			case Question.Phrase(var words) -> this.phrases.add(folded(String.join(" ", words)));
			case Question.Some(var parts) -> beside(parts);
			case Question.All(var parts) -> parts.forEach(this::collect);
			case Question.Any(var parts) -> parts.forEach(this::collect);
			case Question.Not _, Question.Filter _, Question.Nothing _ -> {
				// Nothing to be seen in what is found
			}
		}
	}

	/** Words that follow each other may be an expression with synonyms. */
	private void beside(List<Question> parts) {
		var run = new StringBuilder();
		for (Question part : parts) {
			if (part instanceof Question.Word word && !word.prefix()) {
				run.append(word.text()).append(' ');
			}
			else {
				collect(part);
			}
		}
		words(run.toString());
	}

	private void words(String text) {
		List<Token> tokens = this.dutch.tokens(text);
		List<Token> telling = tokens.stream().filter((token) -> !this.dutch.isStopWord(token.word())).toList();
		List<Token> kept = telling.isEmpty() ? tokens : telling;
		kept.forEach(this::word);
		for (int from = 0; from < kept.size(); from++) {
			for (int to = from + 2; to <= Math.min(kept.size(), from + this.dutch.longestSynonym()); to++) {
				synonyms(kept.subList(from, to).stream().map(Token::stem).toList());
			}
		}
	}

	private void word(Token token) {
		this.words.add(new WantedWord(token.word(), token.stem()));
		List<String> parts = this.dutch.smallestParts(token.word());
		if (parts.size() > 1) {
			this.expressions.add(parts);
		}
		synonyms(List.of(token.stem()));
	}

	private void synonyms(List<String> stems) {
		this.expressions.addAll(this.dutch.synonyms(stems));
	}

	private List<String> folded(String text) {
		return this.dutch.tokens(text).stream().map(Token::word).toList();
	}

	/** A word of the question. */
	record WantedWord(String word, String stem) {

		/** How well a word of a text answers it; 0 for not at all. */
		int answeredBy(Token token) {
			if (token.word().equals(this.word)) {
				return Mark.WORD;
			}
			if (token.stem().equals(this.stem)) {
				return Mark.STEM;
			}
			return token.parts().contains(this.stem) ? Mark.PART : 0;
		}

	}

}
