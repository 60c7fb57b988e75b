package nl.toetssteen.search.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;
import nl.toetssteen.search.query.Question;

/**
 * Marks what answers one question in texts, reading them as the index does. Not by the
 * index itself, so that every search engine behind it shows the same.
 */
public class Marker {

	/** Words that may stand between those of an expression: zorg voor de jeugd. */
	private static final int BETWEEN = 4;

	private final DutchText dutch;

	private final Wanted wanted;

	Marker(Question question, DutchText dutch) {
		this.dutch = dutch;
		this.wanted = new Wanted(question, dutch);
	}

	/** The text with what answers the question in it. */
	public MarkedText mark(String text) {
		List<Token> tokens = this.dutch.tokens(text);
		Map<Integer, Mark> found = new TreeMap<>();
		for (int at = 0; at < tokens.size(); at++) {
			words(tokens.get(at), found);
			phrases(tokens, at, found);
			expressions(tokens, at, found);
		}
		return new MarkedText(text, List.copyOf(found.values()));
	}

	private void words(Token token, Map<Integer, Mark> found) {
		for (int term = 0; term < this.wanted.words.size(); term++) {
			keep(token, term, this.wanted.words.get(term).answeredBy(token), found);
		}
		for (String prefix : this.wanted.prefixes) {
			keep(token, 100, token.word().startsWith(prefix) ? Mark.WORD : 0, found);
		}
	}

	private void phrases(List<Token> tokens, int at, Map<Integer, Mark> found) {
		for (List<String> phrase : this.wanted.phrases) {
			List<Token> run = run(tokens, at, phrase, 0, (token, word) -> token.word().equals(word));
			run.forEach((token) -> keep(token, 200, Mark.WORD, found));
		}
	}

	private void expressions(List<Token> tokens, int at, Map<Integer, Mark> found) {
		for (List<String> expression : this.wanted.expressions) {
			List<Token> run = run(tokens, at, expression, BETWEEN, (token, stem) -> token.stem().equals(stem)
					|| (expression.size() == 1 && token.parts().contains(stem)));
			run.forEach((token) -> keep(token, 300, Mark.SYNONYM, found));
		}
	}

	/**
	 * The tokens that follow each other as wanted, in any order when some may be between.
	 */
	private static List<Token> run(List<Token> tokens, int at, List<String> wanted, int between,
			BiPredicate<Token, String> same) {
		List<String> missing = new ArrayList<>(wanted);
		List<Token> run = new ArrayList<>();
		int last = Math.min(tokens.size(), at + wanted.size() + ((wanted.size() > 1) ? between : 0));
		for (int next = at; next < last && !missing.isEmpty(); next++) {
			Token token = tokens.get(next);
			int fits = fits(token, missing, (between > 0) ? missing.size() : 1, same);
			if (fits >= 0) {
				missing.remove(fits);
				run.add(token);
			}
			else if (between == 0 || next == at) {
				return List.of();
			}
		}
		return missing.isEmpty() ? run : List.of();
	}

	private static int fits(Token token, List<String> missing, int choice, BiPredicate<Token, String> same) {
		for (int which = 0; which < choice; which++) {
			if (same.test(token, missing.get(which))) {
				return which;
			}
		}
		return -1;
	}

	private static void keep(Token token, int term, int weight, Map<Integer, Mark> found) {
		Mark known = found.get(token.start());
		if (weight > 0 && (known == null || known.weight() < weight)) {
			found.put(token.start(), new Mark(token.start(), token.end(), term, weight));
		}
	}

}
