package nl.toetssteen.ingestion.mending;

import java.util.ArrayList;
import java.util.List;

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

	private final Spots spots = new Spots();

	public Mended(SourceTree read, List<Mending> mendings) {
		this.read = read;
		this.aside = new ArrayList<>(read.setAside());
		for (Chapter chapter : read.chapters()) {
			this.chapters.add(chapter.number());
			this.pieces.add(Piece.of(chapter));
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
		return this.spots.of(this.pieces);
	}

	/** Where each thing that was set aside stands, in the same order. */
	public List<Spot> asideSpots() {
		return this.spots.ofAside(this.aside);
	}

	private void mend(Mending mending) {
		boolean done = (mending.kind() == MendingKind.BACK) ? back(mending)
				: new Repair(this.pieces, this.aside, spots()).done(mending);
		if (!done) {
			this.idle.add(mending);
		}
	}

	/** Puts what was set aside where its lines stand among the others. */
	private boolean back(Mending mending) {
		int found = asideSpots().indexOf(mending.spot());
		if (found < 0) {
			return false;
		}
		Piece piece = Piece.of(this.aside.remove(found));
		int at = 1;
		while (at < this.pieces.size() && this.pieces.get(at).place().lineFrom() < piece.place().lineFrom()) {
			at++;
		}
		this.pieces.add(at, piece);
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
		this.read.imagePages().forEach(tree::imagePage);
		if (this.read.withheld()) {
			tree.withhold();
		}
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
