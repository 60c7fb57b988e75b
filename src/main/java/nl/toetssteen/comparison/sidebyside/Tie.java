package nl.toetssteen.comparison.sidebyside;

import org.jspecify.annotations.Nullable;

/**
 * Something that ties an entry to the other document, or the word that nothing was found
 * there.
 *
 * @param word what it is: "aangescherpt", "voert uit", "niet teruggevonden"
 * @param meaning definition of the word
 * @param ref of the thing on the other side; null where nothing was found
 * @param name number or title of that thing; empty without one
 * @param address page of that thing; empty without one
 * @param review "bevestigd", or what a machine's proposal is called
 * @param explanation why, in Dutch; empty where nobody said
 */
record Tie(String word, String meaning, @Nullable String ref, String name, String address, String review,
		String explanation) {

	/** How a tie is called that two editors agreed on. */
	static final String CONFIRMED = "bevestigd";

	/** Whether people confirmed it. */
	public boolean confirmed() {
		return this.review.equals(CONFIRMED);
	}

	/** In one cell of a spreadsheet. */
	String inOneCell() {
		return this.word + ((this.ref == null) ? "" : " " + this.ref) + " (" + this.review + ")";
	}

}
