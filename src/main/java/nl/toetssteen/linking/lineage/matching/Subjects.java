package nl.toetssteen.linking.lineage.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import nl.toetssteen.linking.lineage.wording.DataFile;
import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/**
 * The subjects of municipal work at the grain of a single pledge, and the expressions by
 * which people speak of them.
 */
class Subjects {

	static final String LIST = "/linking/lineage-subjects.txt";

	private static final double IN_COMPOUND = 0.8;

	// How many other words may stand between two words of an expression.
	private static final int GAP = 3;

	private final DutchText dutch;

	private final Map<String, List<Expression>> byFirst = new HashMap<>();

	private final Map<String, List<String>> exact = new HashMap<>();

	private final Set<String> aspects = new HashSet<>();

	private record Expression(String subject, List<String> stems) {
	}

	Subjects(DutchText dutch) {
		this.dutch = dutch;
		DataFile.lines(LIST).forEach((line) -> add(line.split(":", 2)));
	}

	private void add(String[] line) {
		boolean aspect = line[0].startsWith("~");
		String subject = line[0].replace("~", "").strip();
		if (aspect) {
			this.aspects.add(subject);
		}
		for (String expression : line[1].split(",")) {
			add(subject, expression.strip());
		}
	}

	private void add(String subject, String expression) {
		List<Token> tokens = this.dutch.tokens(expression);
		if (expression.startsWith("=")) {
			this.exact.computeIfAbsent(tokens.getFirst().word(), (_) -> new ArrayList<>()).add(subject);
			return;
		}
		List<String> stems = tokens.stream()
			.filter((token) -> tokens.size() == 1 || !this.dutch.isStopWord(token.word()))
			.map(Token::stem)
			.toList();
		if (stems.isEmpty() || (stems.size() == 1 && tokens.size() > 1)) {
			throw new IllegalStateException("An expression of little words: " + expression);
		}
		this.byFirst.computeIfAbsent(stems.getFirst(), (_) -> new ArrayList<>()).add(new Expression(subject, stems));
	}

	/** Whether it tells how rather than what: near home, together, cheap. */
	boolean isAspect(String subject) {
		return this.aspects.contains(subject);
	}

	/** The subjects of a piece of text with how surely it speaks of them, up to 1. */
	Map<String, Double> in(List<Token> tokens) {
		Map<String, Double> found = new TreeMap<>();
		for (int at = 0; at < tokens.size(); at++) {
			Token token = tokens.get(at);
			this.exact.getOrDefault(token.word(), List.of()).forEach((subject) -> found.put(subject, 1.0));
			if (!this.dutch.isStopWord(token.word())) {
				startingAt(at, tokens, found);
			}
		}
		return found;
	}

	private void startingAt(int at, List<Token> tokens, Map<String, Double> found) {
		for (String stem : stems(tokens.get(at))) {
			for (Expression expression : this.byFirst.getOrDefault(stem, List.of())) {
				boolean whole = expression.stems().size() > 1 || stem.equals(tokens.get(at).stem());
				if (follows(expression.stems(), tokens, at)) {
					found.merge(expression.subject(), whole ? 1 : IN_COMPOUND, Math::max);
				}
			}
		}
	}

	private static boolean follows(List<String> stems, List<Token> tokens, int start) {
		int at = start;
		for (String stem : stems.subList(1, stems.size())) {
			int next = at + 1;
			while (next < tokens.size() && next <= at + GAP + 1 && !heads(tokens.get(next)).contains(stem)) {
				next++;
			}
			if (next >= tokens.size() || next > at + GAP + 1) {
				return false;
			}
			at = next;
		}
		return true;
	}

	private static Set<String> stems(Token token) {
		Set<String> stems = new LinkedHashSet<>(token.parts());
		stems.add(token.stem());
		return stems;
	}

	/**
	 * What a compound is: "dienst" of "buitendienst", not of "dienstverlening".
	 */
	private static Set<String> heads(Token token) {
		Set<String> heads = new LinkedHashSet<>(List.of(token.stem()));
		if (!token.parts().isEmpty()) {
			heads.add(token.parts().getLast());
		}
		return heads;
	}

}
