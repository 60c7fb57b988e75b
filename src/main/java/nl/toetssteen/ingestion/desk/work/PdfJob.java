package nl.toetssteen.ingestion.desk.work;

import java.util.function.BooleanSupplier;

import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.desk.Draft;
import nl.toetssteen.ingestion.desk.FileStore;
import nl.toetssteen.ingestion.desk.Guess;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.desk.ReadingQueue;
import nl.toetssteen.ingestion.process.Answer;
import nl.toetssteen.ingestion.process.Clues;
import nl.toetssteen.ingestion.process.ImportLimits;
import nl.toetssteen.ingestion.process.ReadingProcess;
import nl.toetssteen.ingestion.process.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has a PDF read by a process of its own and keeps what that found. */
@Component
class PdfJob {

	private static final Logger LOG = LoggerFactory.getLogger(PdfJob.class);

	private static final String LOCKED = "Dit bestand zit op slot. Vul het wachtwoord in om het te laten lezen.";

	private static final String WRONG = "Dit wachtwoord opent het bestand niet. Probeer een ander.";

	private final FileStore files;

	private final ReadingProcess process;

	private final Guess guess;

	private final ReadingQueue queue;

	private final ImportLimits limits;

	PdfJob(FileStore files, ReadingProcess process, Guess guess, ReadingQueue queue, ImportLimits limits) {
		this.files = files;
		this.process = process;
		this.guess = guess;
		this.queue = queue;
		this.limits = limits;
	}

	void read(ImportJob job, BooleanSupplier goesOn) throws InterruptedException {
		String sha256 = job.file().sha256();
		var task = Task.read(this.limits.pages(), this.files.password(sha256));
		Answer answer = this.process.run(task, (to) -> this.files.copy(sha256, to),
				(done, total) -> goesOn.getAsBoolean() && this.queue.beat(job.id(), done, total));
		switch (answer) {
			case Answer.Done done -> this.queue.done(job.id(), done.result(), draft(job, done.clues()),
					(done.clues() == null) ? null : done.clues().remark());
			case Answer.Refused refused -> throw new UnreadableDocument(refused.message());
			case Answer.Locked locked -> this.queue.failed(job.id(), locked.wrongPassword() ? WRONG : LOCKED, true);
			case Answer.Failed failed -> fail(job, failed);
			case Answer.Stopped _ when !goesOn.getAsBoolean() -> this.queue.putBack(job.id());
			case Answer.Stopped _ -> {
			}
		}
	}

	private void fail(ImportJob job, Answer.Failed failed) {
		LOG.warn("Import {} could not be read, sha256 {}: {} {}", job.id(), job.file().sha256(), failed.message(),
				failed.details());
		this.queue.failed(job.id(), failed.message(), false);
	}

	private Draft draft(ImportJob job, @org.jspecify.annotations.Nullable Clues clues) {
		if (clues == null) {
			return Draft.EMPTY;
		}
		return this.guess.of(job.file().name(), clues.title(), clues.head(), clues.kind())
			.knowing(clues.municipality(), clues.periodFrom(), clues.periodTo());
	}

}
