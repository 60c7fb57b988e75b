package nl.toetssteen.ingestion.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import nl.toetssteen.documents.SetAside;
import nl.toetssteen.ingestion.desk.FileFormat;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.mending.Mended;
import nl.toetssteen.ingestion.mending.Piece;
import nl.toetssteen.ingestion.mending.Spot;

/** Divides a reading over screens. */
class Leaves {

	private final ImportJob job;

	private final Mended mended;

	private final Sureness sureness;

	private final List<Integer> numbers = new ArrayList<>();

	Leaves(ImportJob job, Mended mended, Sureness sureness) {
		this.job = job;
		this.mended = mended;
		this.sureness = sureness;
		int number = 0;
		for (Piece piece : mended.pieces()) {
			Integer page = piece.place().page();
			boolean next = paged() ? page != null : piece.kind() == Piece.Kind.CHAPTER;
			number = !next ? number : paged() && page != null ? page : number + 1;
			this.numbers.add(Math.max(number, 1));
		}
	}

	private boolean paged() {
		return this.job.file().format() == FileFormat.PDF;
	}

	Leaf leaf(int asked) {
		int last = paged() ? this.job.progress().total() : this.numbers.stream().mapToInt((n) -> n).max().orElse(1);
		int number = Math.clamp(asked, 1, Math.max(last, 1));
		List<Leaf.Shown> shown = new ArrayList<>();
		List<Spot> spots = this.mended.spots();
		for (int i = 0; i < this.numbers.size(); i++) {
			if (this.numbers.get(i) == number) {
				shown.add(new Leaf.Shown(i, shown.size() + 1, this.mended.pieces().get(i), spots.get(i), doubts(i)));
			}
		}
		return new Leaf(number, Math.max(last, 1), paged(), shown, aside(number));
	}

	private List<Doubt> doubts(int index) {
		Piece piece = this.mended.pieces().get(index);
		return Doubts.of(piece, this.sureness.of(piece.place()), this.sureness.isSeen(piece.place()));
	}

	private List<Leaf.Aside> aside(int number) {
		List<SetAside> all = this.mended.aside();
		List<Spot> spots = this.mended.asideSpots();
		return IntStream.range(0, all.size())
			.filter((at) -> !paged() || Integer.valueOf(number).equals(all.get(at).place().page()))
			.mapToObj((at) -> new Leaf.Aside(at, all.get(at), spots.get(at)))
			.toList();
	}

	/** On which screens there is something to doubt: the screen of each such piece. */
	List<Integer> doubtful() {
		return IntStream.range(0, this.numbers.size())
			.filter((at) -> !doubts(at).isEmpty())
			.mapToObj(this.numbers::get)
			.toList();
	}

	int count() {
		return this.numbers.size();
	}

}
