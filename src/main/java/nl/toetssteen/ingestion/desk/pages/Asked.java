package nl.toetssteen.ingestion.desk.pages;

import java.util.UUID;

import nl.toetssteen.ingestion.desk.Desk;
import nl.toetssteen.ingestion.desk.ImportJob;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the import that an address names. */
@Component
class Asked {

	private final Desk desk;

	Asked(Desk desk) {
		this.desk = desk;
	}

	/** That import; without one the page is not there. */
	ImportJob job(UUID id) {
		return this.desk.find(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"Deze import is er niet (meer). Misschien gooide een collega hem weg."));
	}

}
