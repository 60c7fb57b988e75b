package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.LineJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A line of the text with what can be seen on it without its neighbours.
 *
 * @param index position in the text, from 0
 * @param text the line with single spaces
 * @param row the numbers that make it a row of a table, if they do
 */
record PrintedLine(int index, Line line, String text, List<Token> tokens, List<Run> runs, @Nullable Run row,
		Traits traits) {

	static PrintedLine of(int index, Line line) {
		return of(index, line, LineJoiner.clean(line.text()), Token.of(line.text()));
	}

	private static PrintedLine of(int index, Line line, String text, List<Token> tokens) {
		List<Run> runs = Run.of(tokens);
		Run row = runs.stream()
			.filter((run) -> run.amounts() > 0 && (run.to() == tokens.size() || run.length() > 1))
			.max(Comparator.comparingInt(Run::length).thenComparingInt(Run::from))
			.orElse(null);
		return new PrintedLine(index, line, text, tokens, runs, row, Traits.of(text, tokens));
	}

	boolean isBlank() {
		return this.tokens.isEmpty();
	}

	boolean isIndented() {
		return Character.isWhitespace(this.line.text().charAt(0));
	}

	int trailingSpaces() {
		return this.line.text().length() - this.line.text().stripTrailing().length();
	}

	/** The numbers at its end, or two and more inside. */
	Optional<Run> rowRun() {
		return Optional.ofNullable(this.row);
	}

	boolean isRow() {
		return this.row != null;
	}

	/** Running text rather than a label, a header or a title. */
	boolean isProse() {
		return this.traits.prose();
	}

	/** A page marker or an address at the foot of a page. */
	boolean isFurniture() {
		return this.traits.furniture();
	}

	/** Whether it announces a table: its title or its unit. */
	boolean isTitle() {
		return this.traits.caption() || this.traits.tableTitle();
	}

	/** Whether its first word is the header of a column with text. */
	boolean beginsWithTextHead() {
		return Vocabulary.isTextHead(this.tokens.getFirst().text());
	}

	/** The same line with a minus that stands apart from its number put before it. */
	PrintedLine withSignsAttached() {
		List<Token> signed = new ArrayList<>();
		for (Token token : this.tokens) {
			boolean apart = !signed.isEmpty() && signed.getLast().isMinus();
			if (apart && token.kind() == Token.Kind.AMOUNT) {
				signed.set(signed.size() - 1, new Token(signed.getLast().text() + token.text(), token.kind()));
			}
			else {
				signed.add(token);
			}
		}
		return of(this.index, this.line, this.text, signed);
	}

	/** The words from one position to another, as printed. */
	String words(int from, int to) {
		return String.join(" ", this.tokens.subList(from, to).stream().map(Token::text).toList());
	}

}
