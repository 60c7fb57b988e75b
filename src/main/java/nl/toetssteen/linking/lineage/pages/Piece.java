package nl.toetssteen.linking.lineage.pages;

/**
 * Words that stayed, went or came between two wordings.
 *
 * @param kind same, gone or added
 */
public record Piece(Kind kind, String text) {

	public enum Kind {

		SAME, GONE, ADDED

	}

	public boolean isGone() {
		return this.kind == Kind.GONE;
	}

	public boolean isAdded() {
		return this.kind == Kind.ADDED;
	}

}
