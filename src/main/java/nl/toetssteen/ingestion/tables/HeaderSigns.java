package nl.toetssteen.ingestion.tables;

import java.util.ArrayList;
import java.util.List;

/** Tells where the header of a table may begin, before anything is known of its rows. */
final class HeaderSigns {

	private static final int WINDOW = 5;

	private final PrintedText text;

	HeaderSigns(PrintedText text) {
		this.text = text;
	}

	/** Whether it is worth trying to read a table from this line on. */
	boolean mayBegin(int index, int floor) {
		PrintedLine line = this.text.at(index);
		if (line.isBlank() || line.isFurniture() || line.isProse() || line.isRow() && !pricesColumns(index, floor)) {
			return false;
		}
		return isHeader(index) || line.beginsWithTextHead() || followsTitle(index, floor) || isLoneDate(index)
				|| !line.isTitle() && standsAboveCells(index) || line.isTitle() && isRow(this.text.next(index + 1));
	}

	/** Whether a header surely begins here, so that the table above it has ended. */
	boolean isHeader(int index) {
		PrintedLine line = this.text.at(index);
		if (line.isRow() || line.isProse() || line.isTitle()) {
			return false;
		}
		boolean named = line.tokens().size() > 1 && Vocabulary.isUnmistakableTextHead(line.tokens().getFirst().text());
		return named || namesCell(line.tokens()) && cells(index) > 1;
	}

	/**
	 * A short line that ends in a date, apart from what is above it and with a row below.
	 */
	boolean isLoneDate(int index) {
		PrintedLine line = this.text.at(index);
		int size = line.tokens().size();
		boolean dated = size > 3 && DutchNumber.isYear(line.tokens().getLast().text())
				&& Vocabulary.isMonth(line.tokens().get(size - 2).text());
		return dated && !line.isProse() && this.text.gapAbove(index) > 2 && isRow(this.text.next(index + 1));
	}

	/**
	 * @param floor index from which lines are free: those before it are another table's
	 */
	boolean followsTitle(int index, int floor) {
		int above = this.text.previous(index);
		return above >= floor && index - above <= 3 && this.text.at(above).isTitle() && !this.text.at(above).isProse();
	}

	private boolean isRow(int index) {
		return index < this.text.size() && this.text.at(index).isRow();
	}

	/** "Huis van € 200.000 € 300.000": amounts that are the names of columns. */
	private boolean pricesColumns(int index, int floor) {
		return followsTitle(index, floor) && !this.text.at(index).tokens().getFirst().fillsCell()
				&& this.text.at(index)
					.tokens()
					.stream()
					.filter((token) -> token.kind() == Token.Kind.AMOUNT)
					.allMatch((token) -> token.text().startsWith("€"));
	}

	/** The text of a header of which the columns are on the next lines. */
	private boolean standsAboveCells(int index) {
		int below = index + 1;
		while (below < this.text.size() && this.text.follows(below) && below < index + WINDOW && !isOnlyCells(below)
				&& !this.text.at(below).isBlank()) {
			below++;
		}
		return isOnlyCells(this.text.next(below));
	}

	private boolean isOnlyCells(int index) {
		return index < this.text.size() && cells(this.text.at(index).tokens()) > 1
				&& this.text.at(index)
					.tokens()
					.stream()
					.allMatch((token) -> token.kind() == Token.Kind.YEAR || Vocabulary.isCellHead(token.text()));
	}

	static boolean namesCell(List<Token> tokens) {
		return tokens.stream()
			.anyMatch((token) -> token.kind() == Token.Kind.YEAR || Vocabulary.isCellHead(token.text())
					|| Vocabulary.isMonth(token.text()));
	}

	private int cells(int index) {
		List<Token> tokens = new ArrayList<>(this.text.at(index).tokens());
		int at = this.text.next(index + 1);
		for (int seen = 0; seen < WINDOW && at < this.text.size() && !this.text.at(at).isRow()
				&& !this.text.at(at).isProse() && this.text.gapAbove(at) < 2; seen++) {
			tokens.addAll(this.text.at(at).tokens());
			at = this.text.next(at + 1);
		}
		return cells(tokens);
	}

	/** How many names of columns end in a year or are a date. */
	private static int cells(List<Token> tokens) {
		int cells = 0;
		for (int at = 1; at < tokens.size(); at++) {
			String before = tokens.get(at - 1).text();
			boolean dated = Vocabulary.isMonth(tokens.get(at).text()) && before.matches("\\d{1,2}");
			boolean yeared = tokens.get(at).kind() == Token.Kind.YEAR
					&& (isYear(tokens, at - 1) || isYear(tokens, at + 1) || Vocabulary.isCellHead(before));
			cells += dated || yeared ? 1 : 0;
		}
		return cells;
	}

	private static boolean isYear(List<Token> tokens, int at) {
		return at < tokens.size() && tokens.get(at).kind() == Token.Kind.YEAR;
	}

}
