package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that stand side by side on a line.
 *
 * @param from position of the first among the tokens of the line
 * @param to position after the last
 * @param amounts how many of them are no year and no dash
 * @param years how many of them can be a year
 */
record Run(int from, int to, int amounts, int years) {

	int length() {
		return this.to - this.from;
	}

	/** Whether it can be the numbers of a row: years alone are a header. */
	boolean isAmounts() {
		return this.amounts > 0 || this.years == 0 && length() > 1;
	}

	static List<Run> of(List<Token> tokens) {
		List<Run> runs = new ArrayList<>();
		int from = 0;
		while (from < tokens.size()) {
			int to = from;
			while (to < tokens.size() && tokens.get(to).fillsCell()) {
				to++;
			}
			if (to > from) {
				runs.add(new Run(from, to, count(tokens.subList(from, to), Token.Kind.AMOUNT),
						count(tokens.subList(from, to), Token.Kind.YEAR)));
			}
			from = Math.max(to, from) + 1;
		}
		return List.copyOf(runs);
	}

	private static int count(List<Token> tokens, Token.Kind kind) {
		return (int) tokens.stream().filter((token) -> token.kind() == kind).count();
	}

}
