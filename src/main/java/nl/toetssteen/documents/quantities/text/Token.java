package nl.toetssteen.documents.quantities.text;

/**
 * A word, number, code or sign of a text.
 *
 * @param text as printed
 * @param word in lower case without accents; "één" keeps its own, as it is no "een"
 * @param start index of its first character
 * @param end index behind its last character
 * @param spaced whether a space or the start of the text stands before it
 */
public record Token(Kind kind, String text, String word, int start, int end, boolean spaced) {

	/** What a token is made of: letters, digits, both, or something else. */
	public enum Kind {

		WORD, NUMBER, CODE, SIGN

	}

	public boolean isWord() {
		return this.kind == Kind.WORD;
	}

	public boolean is(String other) {
		return this.word.equals(other);
	}

	/** Whether it starts with a capital. */
	public boolean isName() {
		return this.kind != Kind.SIGN && Character.isUpperCase(this.text.codePointAt(0));
	}

}
