package nl.toetssteen.ingestion.desk.review;

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
record Leaf(int number, int last, boolean paged, List<Shown> pieces, List<Aside> aside) {

	/** How many pieces there is a doubt about. */
	public long doubtful() {
		return this.pieces.stream().filter(Shown::doubtful).count();
	}

	/**
	 * A piece on the screen.
	 *
	 * @param index which of all pieces, from 0
	 * @param number which on this screen, from 1
	 */
	record Shown(int index, int number, Piece piece, Spot spot, List<Doubt> doubts) {

		public boolean doubtful() {
			return !this.doubts.isEmpty();
		}

		/** How sure it is that the piece was read well, in percents. */
		public long sure() {
			return Math.round(100 * this.doubts.stream().mapToDouble(Doubt::confidence).min().orElse(1));
		}

		/** Tells whether the piece is still the one that was shown. */
		public String check() {
			return Leaf.check(this.spot);
		}

	}

	/**
	 * Something that was set aside.
	 *
	 * @param index which of all that were, from 0
	 */
	record Aside(int index, SetAside what, Spot spot) {

		/** Tells whether it is still the one that was shown. */
		public String check() {
			return Leaf.check(this.spot);
		}

	}

	static String check(Spot spot) {
		return Integer.toHexString(spot.hashCode());
	}

}
