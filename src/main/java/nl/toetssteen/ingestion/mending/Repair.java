package nl.toetssteen.ingestion.mending;

import java.util.List;
import java.util.Locale;

import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.SetAside;

/** Does one mending to the pieces, or leaves them as they are. */
class Repair {

	private final List<Piece> pieces;

	private final List<SetAside> aside;

	private final List<Spot> spots;

	Repair(List<Piece> pieces, List<SetAside> aside, List<Spot> spots) {
		this.pieces = pieces;
		this.aside = aside;
		this.spots = spots;
	}

	/** Whether it could be done. */
	boolean done(Mending mending) {
		int at = this.spots.indexOf(mending.spot());
		return at >= 0
				&& ((this.pieces.get(at).kind() == Piece.Kind.TABLE) ? toTable(mending, at) : toText(mending, at));
	}

	private boolean toText(Mending mending, int at) {
		Piece piece = this.pieces.get(at);
		return switch (mending.kind()) {
			case CHAPTER -> put(at, piece.as(Piece.Kind.CHAPTER, -1));
			case HEADING -> at > 0 && put(at, piece.as(Piece.Kind.HEADING, 1));
			case PARAGRAPH -> at > 0 && put(at, piece.as(Piece.Kind.PARAGRAPH, 0));
			case ITEM -> at > 0 && put(at, piece.as(Piece.Kind.ITEM, 0));
			case MERGE -> merge(at, piece, mending.value());
			case SPLIT -> split(at, piece, mending.value());
			default -> toAny(mending, at);
		};
	}

	private boolean toTable(Mending mending, int at) {
		Piece piece = this.pieces.get(at);
		return switch (mending.kind()) {
			case UNIT -> put(at, piece.inUnit(mending.value()));
			case COLUMN_NAME -> column(at, piece, mending.value(), ColumnMending::named);
			case COLUMN_FIGURES -> column(at, piece, mending.value(), ColumnMending::moved);
			default -> toAny(mending, at);
		};
	}

	private boolean toAny(Mending mending, int at) {
		return switch (mending.kind()) {
			case ASIDE -> at > 0 && setAside(at, this.pieces.get(at));
			case BEFORE -> move(at, this.spots.indexOf(Spot.parse(mending.value())), 0);
			case AFTER -> move(at, this.spots.indexOf(Spot.parse(mending.value())), 1);
			case RIGHT -> put(at, this.pieces.get(at).settle());
			default -> false;
		};
	}

	private boolean put(int at, Piece piece) {
		this.pieces.set(at, piece);
		return true;
	}

	private boolean column(int at, Piece piece, String value, TableChange change) {
		Node.Table changed = change.to(piece.table(), value);
		return changed != piece.table() && put(at, piece.holding(changed));
	}

	private boolean merge(int at, Piece piece, String begin) {
		if (at + 1 >= this.pieces.size() || this.pieces.get(at + 1).kind() == Piece.Kind.TABLE
				|| !Spot.plain(this.pieces.get(at + 1).text()).startsWith(begin)) {
			return false;
		}
		return put(at, piece.with(this.pieces.remove(at + 1)));
	}

	private boolean split(int at, Piece piece, String second) {
		int offset = piece.text().toLowerCase(Locale.ROOT).indexOf(second.strip().toLowerCase(Locale.ROOT));
		if (second.isBlank() || offset <= 0) {
			return false;
		}
		List<Piece> two = piece.splitAt(offset);
		this.pieces.set(at, two.getFirst());
		this.pieces.add(at + 1, two.getLast());
		return true;
	}

	private boolean setAside(int at, Piece piece) {
		this.pieces.remove(at);
		this.aside.add(new SetAside(piece.place(), SetAside.Reason.DECORATION, piece.text()));
		return true;
	}

	/** The first piece opens the first chapter and stays one that does. */
	private boolean move(int from, int target, int behind) {
		if (target < 0 || target == from) {
			return false;
		}
		Piece piece = this.pieces.remove(from);
		int to = target + behind - ((from < target) ? 1 : 0);
		this.pieces.add(to, piece.settle());
		if (this.pieces.getFirst().kind() == Piece.Kind.CHAPTER && to != from) {
			return true;
		}
		this.pieces.remove(to);
		this.pieces.add(from, piece);
		return false;
	}

	/** What is changed about a table; gives the same one when that cannot be. */
	private interface TableChange {

		Node.Table to(Node.Table table, String value);

	}

}
