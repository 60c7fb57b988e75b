package nl.toetssteen.ingestion.desk.work;

import java.util.function.BooleanSupplier;

import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.desk.FileFormat;
import nl.toetssteen.ingestion.desk.FileStore;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.desk.ReadingQueue;
import nl.toetssteen.ingestion.process.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads one file, and writes down how that ended, whatever happens. */
@Component
class ReadingJob {

	private static final Logger LOG = LoggerFactory.getLogger(ReadingJob.class);

	private final ReadingQueue queue;

	private final FileStore files;

	private final TextReading texts;

	private final PdfJob pdfs;

	ReadingJob(ReadingQueue queue, FileStore files, TextReading texts, PdfJob pdfs) {
		this.queue = queue;
		this.files = files;
		this.texts = texts;
		this.pdfs = pdfs;
	}

	/**
	 * @param goesOn whether the portal does
	 */
	void read(ImportJob job, BooleanSupplier goesOn) throws InterruptedException {
		LOG.info("Reading import {}, {} bytes", job.id(), job.file().size());
		try {
			if (job.file().format() == FileFormat.PDF) {
				this.pdfs.read(job, goesOn);
			}
			else {
				this.texts.read(job);
			}
		}
		catch (UnreadableDocument ex) {
			refuse(job, ex.getMessage());
		}
		catch (RuntimeException | StackOverflowError ex) {
			LOG.error("Reading import {} failed, sha256 {}", job.id(), job.file().sha256(), ex);
			this.queue.failed(job.id(), Answer.Failed.OURS, false);
		}
	}

	/** What is in the file will not get better: nothing of it is kept. */
	private void refuse(ImportJob job, String message) {
		this.files.drop(job.file().sha256());
		this.queue.failed(job.id(), message, false);
	}

}
