package nl.toetssteen.ingestion;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of a text original.
 *
 * @param number counted from 1
 * @param text the characters as they are, without the line end
 */
public record Line(int number, String text) {

	/**
	 * Splits a text at its line feeds and nowhere else, so that the numbers are those an
	 * editor program shows; form feeds and other breaks stay in the text of their line.
	 */
	public static List<Line> split(String text) {
		String[] pieces = text.split("\n", -1);
		int count = pieces[pieces.length - 1].isEmpty() ? pieces.length - 1 : pieces.length;
		return IntStream.range(0, count).mapToObj((i) -> new Line(i + 1, withoutReturn(pieces[i]))).toList();
	}

	private static String withoutReturn(String piece) {
		return piece.endsWith("\r") ? piece.substring(0, piece.length() - 1) : piece;
	}

	/** Whether nothing is printed on it. */
	public boolean isBlank() {
		// strip() leaves the no-break space, which prints as nothing just the same
		return this.text.chars().allMatch((c) -> Character.isWhitespace(c) || Character.isSpaceChar(c));
	}

}
