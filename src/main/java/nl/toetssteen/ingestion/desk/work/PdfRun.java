package nl.toetssteen.ingestion.desk.work;

import java.util.function.BooleanSupplier;

import nl.toetssteen.ingestion.desk.FileStore;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.desk.ReadingQueue;
import nl.toetssteen.ingestion.pdf.reading.Looked;
import nl.toetssteen.ingestion.process.Answer;
import nl.toetssteen.ingestion.process.ImportLimits;
import nl.toetssteen.ingestion.process.ReadingProcess;
import nl.toetssteen.ingestion.process.Task;
import org.springframework.stereotype.Component;

/** Has the PDF of an import read once by a process of its own. */
@Component
class PdfRun {

	private final FileStore files;

	private final ReadingProcess process;

	private final ReadingQueue queue;

	private final ImportLimits limits;

	PdfRun(FileStore files, ReadingProcess process, ReadingQueue queue, ImportLimits limits) {
		this.files = files;
		this.process = process;
		this.queue = queue;
		this.limits = limits;
	}

	/**
	 * @param known what is known of its pages
	 * @param goesOn whether the portal does
	 */
	Answer read(ImportJob job, Looked known, BooleanSupplier goesOn) throws InterruptedException {
		String sha256 = job.file().sha256();
		Task task = Task.read(this.limits.pages(), this.files.password(sha256)).knowing(known);
		return this.process.run(task, (to) -> this.files.copy(sha256, to),
				(done, total) -> goesOn.getAsBoolean() && this.queue.beat(job.id(), done, total));
	}

}
