package nl.toetssteen.ingestion.desk.work;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import nl.toetssteen.ingestion.desk.FileStore;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.pdf.reading.Looked;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import nl.toetssteen.ingestion.pdf.reading.ReadPage;
import nl.toetssteen.ingestion.pdf.reading.SeenPage;
import nl.toetssteen.ingestion.process.Answer;
import nl.toetssteen.ingestion.process.ReadingProcess;
import nl.toetssteen.ingestion.process.Task;
import nl.toetssteen.ingestion.seeing.SeenPages;
import nl.toetssteen.ingestion.seeing.Tesseract;
import org.springframework.stereotype.Component;

/** Looks at the pages of a file that have no words, one by one. */
@Component
class Looking {

	/** Looking takes seconds a page, and other files wait. */
	private static final int MOST = 60;

	private final FileStore files;

	private final ReadingProcess process;

	private final SeenPages seen;

	private final Tesseract tesseract;

	Looking(FileStore files, ReadingProcess process, SeenPages seen, Tesseract tesseract) {
		this.files = files;
		this.process = process;
		this.seen = seen;
		this.tesseract = tesseract;
	}

	/** What is known of the pages of a file. */
	Looked known(ImportJob job) {
		return new Looked(this.seen.of(job.file().sha256()), this.tesseract.isAvailable());
	}

	/** The pages that could be looked at and were not yet; no more than a number. */
	List<Integer> left(ImportJob job, PdfReading reading) {
		if (!this.tesseract.isAvailable()) {
			return List.of();
		}
		Set<Integer> done = new HashSet<>(this.seen.of(job.file().sha256()).stream().map(SeenPage::number).toList());
		return reading.pages(ReadPage.State::isUnread)
			.stream()
			.filter((page) -> !done.contains(page))
			.limit(MOST)
			.toList();
	}

	/**
	 * Looks at a page and keeps what is seen; a page that cannot be drawn or takes too
	 * long has no words then either.
	 * @return whether it was still wanted
	 */
	boolean look(ImportJob job, int page, BooleanSupplier goesOn) throws InterruptedException {
		String sha256 = job.file().sha256();
		Answer answer = this.process.run(Task.look(page, this.files.password(sha256)),
				(to) -> this.files.copy(sha256, to), (_, _) -> goesOn.getAsBoolean());
		Optional<SeenPage> found = (answer instanceof Answer.Done done)
				? this.tesseract.read(page, done.result(), Task.FINE, goesOn) : Optional.empty();
		if (!goesOn.getAsBoolean()) {
			return false;
		}
		this.seen.keep(sha256, found.orElse(new SeenPage(page, 0, List.of())));
		return true;
	}

}
