package nl.toetssteen.documents.reader;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document that fits on one page.
 *
 * @param number counted from 1
 * @param first number of its first passage
 * @param last number of its last passage
 * @param title what the part is about: its chapter and, where a chapter takes several
 * parts, the heading it starts with
 * @param table passage number of the table it starts in the middle of, if it does
 */
record Part(int number, int first, int last, String title, @Nullable Integer table) {

	boolean holds(int passage) {
		return this.first <= passage && passage <= this.last;
	}

	/** The path of its page. */
	public String path(String document) {
		return "/documenten/" + document + ((this.number == 1) ? "" : "/deel/" + this.number);
	}

}
