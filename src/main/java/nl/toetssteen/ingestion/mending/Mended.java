package nl.toetssteen.ingestion.mending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.toetssteen.documents.Chapter;
import nl.toetssteen.documents.SetAside;
import nl.toetssteen.documents.SourceTree;

/**
 * A reading with what editors mended in it done over, in the order in which they did it.
 */
public final class Mended {

	private final SourceTree read;

	private final List<Piece> pieces = new ArrayList<>();

	private final List<SetAside> aside;

	private final List<Integer> chapters = new ArrayList<>();

	private final List<Mending> idle = new ArrayList<>();

	public Mended(SourceTree read, List<Mending> mendings) {
		this.read = read;
		this.aside = new ArrayList<>(read.setAside());
		for (Chapter chapter : read.chapters()) {
			this.chapters.add(chapter.number());
			this.pieces
				.add(new Piece(Piece.Kind.CHAPTER, chapter.number(), null, chapter.title(), chapter.place(), null));
			chapter.nodes().forEach((node) -> this.pieces.add(Piece.of(node)));
		}
		mendings.forEach(this::mend);
	}

	/** The pieces in reading order. */
	public List<Piece> pieces() {
		return List.copyOf(this.pieces);
	}

	/** What was set aside, also by editors. */
	public List<SetAside> aside() {
		return List.copyOf(this.aside);
	}

	/** What could not be done over, because its piece is no longer there as it was. */
	public List<Mending> idle() {
		return List.copyOf(this.idle);
	}

	/** Where each of the pieces stands, in the same order. */
	public List<Spot> spots() {
		Map<Spot, Integer> seen = new HashMap<>();
		return this.pieces.stream().map((piece) -> {
			Spot first = Spot.of(piece.place().page(), piece.text(), 0);
			return Spot.of(piece.place().page(), piece.text(), seen.merge(first, 1, Integer::sum) - 1);
		}).toList();
	}

	private void mend(Mending mending) {
		int at = spots().indexOf(mending.spot());
		if (at < 0 || !done(mending, at)) {
			this.idle.add(mending);
		}
	}

	private boolean done(Mending mending, int at) {
		Piece piece = this.pieces.get(at);
		boolean table = piece.kind() == Piece.Kind.TABLE;
		return switch (mending.kind()) {
			case CHAPTER -> !table && put(at, piece.as(Piece.Kind.CHAPTER, -1));
			case HEADING -> !table && notFirst(at) && put(at, piece.as(Piece.Kind.HEADING, 1));
			case PARAGRAPH -> !table && notFirst(at) && put(at, piece.as(Piece.Kind.PARAGRAPH, 0));
			case ITEM -> !table && notFirst(at) && put(at, piece.as(Piece.Kind.ITEM, 0));
			case MERGE -> merge(at, piece);
			case SPLIT -> !table && split(at, piece, mending.value());
			case ASIDE -> notFirst(at) && setAside(at, piece);
			case UNIT -> table && put(at, piece.inUnit(mending.value()));
		};
	}

	/** Before the first chapter stands nothing. */
	private boolean notFirst(int at) {
		return at > 0;
	}

	private boolean put(int at, Piece piece) {
		this.pieces.set(at, piece);
		return true;
	}

	private boolean merge(int at, Piece piece) {
		if (at + 1 >= this.pieces.size() || piece.kind() == Piece.Kind.TABLE
				|| this.pieces.get(at + 1).kind() == Piece.Kind.TABLE) {
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

	/** The tree as it is now. */
	public SourceTree tree() {
		var tree = new SourceTree.Builder();
		List<Integer> numbers = numbers();
		int chapter = 0;
		for (Piece piece : this.pieces) {
			piece.write(tree, (piece.kind() == Piece.Kind.CHAPTER) ? numbers.get(chapter++) : 0);
		}
		this.aside.forEach((each) -> tree.setAside(each.place(), each.reason(), each.text()));
		this.read.boxes().forEach(tree::box);
		return tree.build(this.read.lineCount(), this.read.blankLines());
	}

	/** As they were, or counted anew when there are other chapters than were read. */
	private List<Integer> numbers() {
		List<Integer> levels = this.pieces.stream()
			.filter((piece) -> piece.kind() == Piece.Kind.CHAPTER)
			.map(Piece::level)
			.toList();
		if (levels.equals(this.chapters)) {
			return levels;
		}
		List<Integer> counted = new ArrayList<>();
		int first = (levels.getFirst() == 0) ? 0 : 1;
		for (int i = 0; i < levels.size(); i++) {
			counted.add(first + i);
		}
		return counted;
	}

}
