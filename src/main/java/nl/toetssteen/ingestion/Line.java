package nl.toetssteen.ingestion;

/**
 * A line of a text original.
 *
 * @param number counted from 1
 * @param text the characters as they are, without the line end
 */
public record Line(int number, String text) {

	/** Whether nothing is printed on it. */
	public boolean isBlank() {
		// strip() leaves the no-break space, which prints as nothing just the same
		return this.text.chars().allMatch((c) -> Character.isWhitespace(c) || Character.isSpaceChar(c));
	}

}
