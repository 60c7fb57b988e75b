package nl.toetssteen.ingestion.pdf.reading;

import org.jspecify.annotations.Nullable;

/**
 * A page of the file.
 *
 * @param number counted from 1
 * @param label the page number printed on it or given to it by the file, where that
 * differs from its number or is known; null where nothing is known
 * @param width in points, upright as a reader sees it
 * @param height in points
 * @param state whether its words could be read
 */
public record ReadPage(int number, @Nullable String label, double width, double height, State state) {

	/** What reading a page gave. */
	public enum State {

		/** Its words were read. */
		READ,
		/** Its words were read from its image. */
		SEEN,
		/** Nothing is printed on it. */
		BLANK,
		/** A picture fills it and it has no words of its own. */
		PICTURE,
		/** Its characters do not stand for letters. */
		GARBLED,
		/** The page itself is broken. */
		BROKEN;

		/** Whether it may have words that could not be read. */
		public boolean isUnread() {
			return this == PICTURE || this == GARBLED || this == BROKEN;
		}

	}
}
