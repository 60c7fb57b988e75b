package nl.toetssteen.ingestion.desk.pages;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.ingestion.desk.FileFormat;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.desk.PdfReadings;
import nl.toetssteen.ingestion.mending.Mended;
import nl.toetssteen.ingestion.mending.Piece;
import nl.toetssteen.ingestion.mending.Spot;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import org.jspecify.annotations.Nullable;

/** Divides a reading over screens. */
class Leaves {

	private final ImportJob job;

	private final Mended mended;

	private final List<Integer> numbers = new ArrayList<>();

	private final @Nullable PdfReading reading;

	Leaves(ImportJob job, Mended mended, @Nullable PdfReading reading) {
		this.reading = reading;
		this.job = job;
		this.mended = mended;
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
				Piece piece = this.mended.pieces().get(i);
				shown.add(new Leaf.Shown(i, piece, spots.get(i),
						(this.reading == null) ? 1 : PdfReadings.confidence(this.reading, piece.place())));
			}
		}
		return new Leaf(number, Math.max(last, 1), paged(), shown,
				this.mended.aside()
					.stream()
					.filter((aside) -> !paged() || Integer.valueOf(number).equals(aside.place().page()))
					.toList());
	}

}
