package nl.toetssteen.documents.quantities.phrases;

import java.util.Set;

import nl.toetssteen.documents.quantities.text.Token;
import nl.toetssteen.documents.quantities.text.Tokens;
import nl.toetssteen.documents.quantities.text.WordList;

/** Finds the words that name a thing, without the small words around them. */
final class NounPhrases {

	private static final Set<String> STOPS = WordList.of("stops.txt");

	private static final Set<String> DETERMINERS = Set.of("de", "het", "een", "deze", "dit", "die", "onze", "ons",
			"hun", "haar", "zijn", "alle", "al", "andere", "extra", "totale", "totaal", "aan", "nog", "nieuw");

	private static final int LONGEST = 5;

	private NounPhrases() {
	}

	static boolean isStop(Token token) {
		return !token.isWord() || STOPS.contains(token.word());
	}

	/** The phrase that starts here, articles before it skipped; empty when none does. */
	static Span from(Tokens tokens, int at, int end) {
		int start = at;
		while (start < end && DETERMINERS.contains(tokens.at(start).word())) {
			start++;
		}
		int to = start;
		while (to < end && to - start < LONGEST && !isStop(tokens.at(to))) {
			to++;
		}
		return (to > start) ? new Span(start, to) : Span.NONE;
	}

	/** The same with what it is of: "bijdrage van de gemeente". */
	static Span withOf(Tokens tokens, int at, int end) {
		Span first = from(tokens, at, end);
		if (first.isEmpty() || !(tokens.at(first.to()).is("van") || tokens.at(first.to()).is("voor"))) {
			return first;
		}
		Span of = from(tokens, first.to() + 1, end);
		return of.isEmpty() ? first : new Span(first.from(), of.to());
	}

	/** The phrase that ends before this token. */
	static Span before(Tokens tokens, int at, int start) {
		int from = at;
		while (from > start && at - from < LONGEST && !isStop(tokens.at(from - 1))) {
			from--;
		}
		return new Span(from, at);
	}

	/** The first phrase between two places. */
	static Span first(Tokens tokens, int from, int to) {
		for (int at = from; at < to; at++) {
			if (!isStop(tokens.at(at))) {
				return withOf(tokens, at, to);
			}
		}
		return Span.NONE;
	}

}
