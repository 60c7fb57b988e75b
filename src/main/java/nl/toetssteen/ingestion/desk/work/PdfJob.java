package nl.toetssteen.ingestion.desk.work;

import java.util.List;
import java.util.function.BooleanSupplier;

import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.desk.Draft;
import nl.toetssteen.ingestion.desk.Guess;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.desk.PdfReadings;
import nl.toetssteen.ingestion.desk.ReadingQueue;
import nl.toetssteen.ingestion.pdf.reading.PdfReading;
import nl.toetssteen.ingestion.process.Answer;
import nl.toetssteen.ingestion.process.Clues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has a PDF read by a process of its own and keeps what that found. */
@Component
class PdfJob {

	private static final Logger LOG = LoggerFactory.getLogger(PdfJob.class);

	private static final String LOCKED = "Dit bestand zit op slot. Vul het wachtwoord in om het te laten lezen.";

	private static final String WRONG = "Dit wachtwoord opent het bestand niet. Probeer een ander.";

	private static final String SEEN_NOTHING = " Ook uit beeld was niets te lezen.";

	private final PdfRun run;

	private final Looking looking;

	private final Guess guess;

	private final ReadingQueue queue;

	private final PdfReadings readings;

	PdfJob(PdfRun run, Looking looking, Guess guess, ReadingQueue queue, PdfReadings readings) {
		this.run = run;
		this.looking = looking;
		this.guess = guess;
		this.queue = queue;
		this.readings = readings;
	}

	void read(ImportJob job, BooleanSupplier goesOn) throws InterruptedException {
		Answer answer = this.run.read(job, this.looking.known(job), goesOn);
		if (job.receipt().seeing() == ImportJob.Seeing.ASKED && answer instanceof Answer.Done done) {
			answer = look(job, this.looking.left(job, this.readings.unpacked(done.result())), goesOn)
					? this.run.read(job, this.looking.known(job), goesOn) : new Answer.Stopped();
		}
		switch (answer) {
			case Answer.Done done -> done(job, done);
			case Answer.Refused refused -> throw new UnreadableDocument(refused.message());
			case Answer.Locked locked -> this.queue.failed(job.id(), locked.wrongPassword() ? WRONG : LOCKED, true);
			case Answer.Failed failed -> fail(job, failed);
			case Answer.Stopped _ when !goesOn.getAsBoolean() -> this.queue.putBack(job.id());
			case Answer.Stopped _ -> {
			}
		}
	}

	/** Whether it is still wanted once all were looked at. */
	private boolean look(ImportJob job, List<Integer> pages, BooleanSupplier goesOn) throws InterruptedException {
		for (int i = 0; i < pages.size(); i++) {
			int seen = i;
			if (!this.looking.look(job, pages.get(i),
					() -> goesOn.getAsBoolean() && this.queue.beat(job.id(), seen, pages.size()))) {
				return false;
			}
		}
		return true;
	}

	private void done(ImportJob job, Answer.Done done) {
		PdfReading reading = this.readings.unpacked(done.result());
		boolean more = !this.looking.left(job, reading).isEmpty();
		if (reading.blocks().isEmpty()) {
			// Kept, unlike other files that are refused, as long as it may yet be looked
			// at.
			String why = reading.warnings().getFirst().sentence();
			if (!more) {
				throw new UnreadableDocument(why + SEEN_NOTHING);
			}
			this.queue.failed(job.id(), why, false);
		}
		else {
			this.queue.done(job.id(), done.result(), draft(job, done.clues()),
					(done.clues() == null) ? null : done.clues().remark());
		}
		this.queue.seeing(job.id(), more ? ImportJob.Seeing.POSSIBLE : ImportJob.Seeing.NO);
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
