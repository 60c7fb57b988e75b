package nl.toetssteen.ingestion.desk.pages;

import java.util.List;

import nl.toetssteen.documents.SetAside;
import nl.toetssteen.ingestion.mending.Piece;
import nl.toetssteen.ingestion.mending.Spot;

/**
 * What one screen of a reading shows: a page where the file has pages, and else a
 * chapter.
 *
 * @param number from 1
 * @param last the number of the last one
 * @param paged whether it is a page of the file, of which there is an image
 */
record Leaf(int number, int last, boolean paged, List<Shown> pieces, List<SetAside> aside) {

	/**
	 * A piece on the screen.
	 *
	 * @param index which of all pieces, from 0
	 * @param confidence how sure the reader is of what it is, from 0 to 1
	 */
	record Shown(int index, Piece piece, Spot spot, double confidence) {

		private static final double DOUBT = 0.75;

		/** Whether the reader itself doubts what it is. */
		public boolean doubtful() {
			return this.confidence < DOUBT;
		}

		/** Tells whether the piece is still the one that was shown. */
		public String check() {
			return Integer.toHexString(this.spot.hashCode());
		}

	}

}
