package nl.toetssteen.search.highlight;

/** Cuts a text between words, and never through a character. */
final class Cut {

	private Cut() {
	}

	/** The first start of a word from an index on, at most at a limit. */
	static int after(String text, int index, int limit) {
		int at = index;
		while (at < limit && !Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		while (at < limit && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/** The last end of a word up to an index, at least at a limit. */
	static int before(String text, int index, int limit) {
		int at = index;
		while (at > limit && !Character.isWhitespace(text.charAt(at))) {
			at--;
		}
		while (at > limit && Character.isWhitespace(text.charAt(at - 1))) {
			at--;
		}
		if (at > limit) {
			return at;
		}
		// One endless word: keep what fits of it
		return (index > limit && Character.isHighSurrogate(text.charAt(index - 1))) ? index - 1 : index;
	}

}
