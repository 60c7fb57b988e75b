package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/**
 * All a word of a question can be found by, best first: the word itself, its stem, its
 * being part of a compound, and expressions that mean the same.
 *
 * @param stem of the word
 * @param parts stems of its own parts when it is a compound, to be found near each other
 * @param synonyms other expressions, as sequences of stems
 */
record Meaning(String word, String stem, List<String> parts, Collection<List<String>> synonyms) {

	static Meaning of(Token token, DutchText dutch) {
		return new Meaning(token.word(), token.stem(), dutch.smallestParts(token.word()),
				dutch.synonyms(List.of(token.stem())));
	}

	/**
	 * The meanings of the words of a text that say something; all of them if none does.
	 */
	static List<Meaning> in(String text, DutchText dutch) {
		List<Token> tokens = dutch.tokens(text);
		List<Token> telling = new ArrayList<>(tokens);
		telling.removeIf((token) -> dutch.isStopWord(token.word()));
		return (telling.isEmpty() ? tokens : telling).stream().map((token) -> of(token, dutch)).toList();
	}

}
