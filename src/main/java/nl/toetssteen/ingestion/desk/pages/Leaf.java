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
	 */
	record Shown(int index, Piece piece, Spot spot) {

		/** Tells whether the piece is still the one that was shown. */
		public String check() {
			return Integer.toHexString(this.spot.hashCode());
		}

	}

}
