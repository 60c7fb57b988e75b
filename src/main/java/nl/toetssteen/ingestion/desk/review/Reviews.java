package nl.toetssteen.ingestion.desk.review;

import java.util.List;

import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.desk.ImportJob;
import nl.toetssteen.ingestion.desk.JobReadings;
import nl.toetssteen.ingestion.desk.PdfReadings;
import nl.toetssteen.ingestion.desk.Warning;
import nl.toetssteen.ingestion.mending.Mended;
import nl.toetssteen.ingestion.pdf.reading.ReadPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The readings of imports, made ready to look at. */
@Component
public class Reviews {

	private final JobReadings readings;

	private final PdfReadings pdfs;

	Reviews(JobReadings readings, PdfReadings pdfs) {
		this.readings = readings;
		this.pdfs = pdfs;
	}

	Mended mended(ImportJob job) {
		try {
			return this.readings.mended(job, job.draft().provisional(job.file().name()));
		}
		catch (UnreadableDocument ex) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, ex.getMessage());
		}
	}

	Leaves leaves(ImportJob job) {
		return new Leaves(job, mended(job), new Sureness(this.pdfs.of(job).orElse(null)));
	}

	/** What the reader warns of, worst first. */
	public List<Warning> warnings(ImportJob job) {
		return this.pdfs.warnings(job);
	}

	/** The pages of which the words were read from their image. */
	public List<Integer> seen(ImportJob job) {
		return this.pdfs.of(job).map((reading) -> reading.pages(ReadPage.State.SEEN::equals)).orElse(List.of());
	}

	/** Where an editor should look. */
	public Stops stops(ImportJob job) {
		return Stops.of(leaves(job), warnings(job));
	}

}
