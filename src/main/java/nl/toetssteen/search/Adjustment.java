package nl.toetssteen.search;

/**
 * Something that was done to a question to find more or to understand it.
 *
 * @param kind what: a typing error corrected, words widened, syntax repaired
 * @param text in Dutch, for the reader
 */
public record Adjustment(Kind kind, String text) {

	public enum Kind {

		TYPO, WIDENED, REPAIRED

	}

}
