package nl.toetssteen.search.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
		List<Mark> found = new ArrayList<>();
		for (int at = 0; at < tokens.size(); at++) {
			words(tokens.get(at), found);
			phrases(tokens, at, found);
			expressions(tokens, at, found);
		}
		return new MarkedText(text, best(found));
	}

	private void words(Token token, List<Mark> found) {
		for (int term = 0; term < this.wanted.words.size(); term++) {
			keep(List.of(token), term, this.wanted.words.get(term).answeredBy(token), found);
		}
		for (String prefix : this.wanted.prefixes) {
			keep(List.of(token), 100, token.word().startsWith(prefix) ? Mark.WORD : 0, found);
		}
	}

	private void phrases(List<Token> tokens, int at, List<Mark> found) {
		for (List<String> phrase : this.wanted.phrases) {
			List<Token> run = run(tokens, at, phrase, 0, (token, word) -> token.word().equals(word));
			keep(run, 200, Mark.WORD, found);
		}
	}

	private void expressions(List<Token> tokens, int at, List<Mark> found) {
		for (List<String> expression : this.wanted.expressions) {
			List<Token> run = run(tokens, at, expression, BETWEEN, (token, stem) -> token.stem().equals(stem)
					|| (expression.size() == 1 && token.parts().contains(stem)));
			keep(run, 300, Mark.SYNONYM, found);
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

	private static void keep(List<Token> run, int term, int weight, List<Mark> found) {
		if (weight > 0 && !run.isEmpty()) {
			found.add(new Mark(run.getFirst().start(), run.getLast().end(), term, weight));
		}
	}

	/** Of marks that overlap the one that answers best, and of equals the longest. */
	private static List<Mark> best(List<Mark> found) {
		TreeMap<Integer, Mark> kept = new TreeMap<>();
		found.stream()
			.sorted(Comparator.comparingInt(Mark::weight)
				.thenComparingInt((mark) -> mark.end() - mark.start())
				.reversed())
			.filter((mark) -> isFree(mark, kept))
			.forEach((mark) -> kept.put(mark.start(), mark));
		return List.copyOf(kept.values());
	}

	private static boolean isFree(Mark mark, TreeMap<Integer, Mark> kept) {
		var before = kept.lowerEntry(mark.end());
		return before == null || before.getValue().end() <= mark.start();
	}

}
