package nl.toetssteen.ingestion.desk.review;

import java.util.List;

import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.mending.ColumnMending;
import nl.toetssteen.ingestion.mending.Mended;
import nl.toetssteen.ingestion.mending.MendingKind;
import nl.toetssteen.ingestion.mending.Piece;
import nl.toetssteen.ingestion.mending.Spot;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a piece.
 *
 * @param stuk which of all pieces, from 0; of what was set aside which of that
 * @param controle tells whether it is still the one that was shown
 * @param waarde words that go with it
 * @param blad the screen it stood on
 * @param kolom column of a table, from 1
 * @param naar column its figures belong in, from 1
 * @param rij the only row that is about, from 1; 0 for all
 * @param plek number on the screen that it comes to stand before, from 1
 */
record MendForm(@Nullable Integer stuk, @Nullable String controle, @Nullable MendingKind wat, @Nullable String waarde,
		@Nullable Integer blad, @Nullable Integer kolom, @Nullable Integer naar, @Nullable Integer rij,
		@Nullable Integer plek) {

	private static final int LONGEST = 500;

	int screen() {
		return (this.blad == null) ? 1 : this.blad;
	}

	private String words() {
		String words = (this.waarde == null) ? "" : this.waarde.replace("\0", "").strip();
		if (words.length() > LONGEST) {
			throw new UnreadableDocument("Dat is te lang.");
		}
		return words;
	}

	private static int number(@Nullable Integer given) {
		return (given == null) ? 0 : given;
	}

	/**
	 * What stands there.
	 * @throws UnreadableDocument when that is no longer what was shown
	 */
	Spot spot(Mended mended) {
		List<Spot> spots = (this.wat == MendingKind.BACK) ? mended.asideSpots() : mended.spots();
		if (this.wat == null || this.stuk == null || this.stuk < 0 || this.stuk >= spots.size()
				|| !Leaf.check(spots.get(this.stuk)).equals(this.controle)) {
			throw new UnreadableDocument("Dit stuk is intussen veranderd. Kijk nog eens.");
		}
		return spots.get(this.stuk);
	}

	/** What is kept of it, once {@link #spot} found it. */
	Said said(Mended mended, Leaf leaf) {
		MendingKind kind = (this.wat == null) ? MendingKind.RIGHT : this.wat;
		return switch (kind) {
			case SPLIT, UNIT -> new Said(kind, words());
			case MERGE -> new Said(kind, next(mended));
			case COLUMN_NAME -> new Said(kind, ColumnMending.name(number(this.kolom), words()));
			case COLUMN_FIGURES -> new Said(kind, figures(mended.pieces().get(number(this.stuk))));
			case BEFORE, AFTER -> place(leaf);
			default -> new Said(kind, "");
		};
	}

	private String next(Mended mended) {
		int next = number(this.stuk) + 1;
		return (next < mended.pieces().size()) ? mended.pieces().get(next).begin() : "";
	}

	private String figures(Piece table) {
		int row = number(this.rij);
		List<?> rows = (table.kind() == Piece.Kind.TABLE) ? table.table().rows() : List.of();
		String label = (row < 1 || row > rows.size()) ? "" : table.table().rows().get(row - 1).label();
		return ColumnMending.figures(number(this.kolom), number(this.naar), row, label);
	}

	private Said place(Leaf leaf) {
		int place = number(this.plek);
		List<Leaf.Shown> pieces = leaf.pieces();
		if (place < 1 || place > pieces.size() + 1 || pieces.isEmpty()) {
			throw new UnreadableDocument("Vul een nummer in dat op deze pagina staat.");
		}
		return (place <= pieces.size()) ? new Said(MendingKind.BEFORE, pieces.get(place - 1).spot().written())
				: new Said(MendingKind.AFTER, pieces.getLast().spot().written());
	}

	/** A mending before it is kept. */
	record Said(MendingKind kind, String value) {
	}

}
