package nl.toetssteen.ingestion.desk.work;

import java.util.List;

import nl.toetssteen.ingestion.Importer;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.desk.Draft;
import nl.toetssteen.ingestion.desk.FileStore;
import nl.toetssteen.ingestion.desk.Guess;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.desk.ReadingQueue;
import nl.toetssteen.ingestion.process.ImportLimits;
import org.springframework.stereotype.Component;

/** Reads plain text: small, and quickly read again whenever it is looked at. */
@Component
class TextReading {

	private final FileStore files;

	private final Importer importer;

	private final Guess guess;

	private final ReadingQueue queue;

	private final ImportLimits limits;

	TextReading(FileStore files, Importer importer, Guess guess, ReadingQueue queue, ImportLimits limits) {
		this.files = files;
		this.importer = importer;
		this.guess = guess;
		this.queue = queue;
		this.limits = limits;
	}

	void read(ImportJob job) {
		if (job.file().size() > this.limits.text().toBytes()) {
			throw new UnreadableDocument("Platte tekst van meer dan %d MB wordt niet ingelezen."
				.formatted(this.limits.text().toMegabytes()));
		}
		List<Line> lines = this.importer.lines(this.files.bytes(job.file().sha256()));
		Draft draft = this.guess.of(job.file().name(), lines);
		this.importer.tree(draft.provisional(job.file().name()), lines);
		this.queue.done(job.id(), null, draft, null);
	}

}
