package nl.toetssteen.ingestion.desk.review;

import java.util.UUID;

import nl.toetssteen.ingestion.desk.Desk;
import nl.toetssteen.ingestion.desk.ImportJob;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the import that an address names. */
@Component
public class Asked {

	private final Desk desk;

	Asked(Desk desk) {
		this.desk = desk;
	}

	/** That import, when there is a reading of it to look at. */
	public ImportJob read(UUID id) {
		ImportJob job = job(id);
		if (!job.state().wasRead()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Dit bestand is (nog) niet gelezen.");
		}
		return job;
	}

	/** That import; without one the page is not there. */
	public ImportJob job(UUID id) {
		return this.desk.find(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"Deze import is er niet (meer). Misschien gooide een collega hem weg."));
	}

}
