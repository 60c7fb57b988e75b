package nl.toetssteen.documents.quantities.phrases;

import nl.toetssteen.documents.quantities.text.Tokens;

/**
 * Some tokens of a text.
 *
 * @param to behind the last
 */
public record Span(int from, int to) {

	static final Span NONE = new Span(0, 0);

	public boolean isEmpty() {
		return this.to <= this.from;
	}

	/** What is printed there. */
	public String in(Tokens tokens) {
		return tokens.printed(this.from, this.to);
	}

}
