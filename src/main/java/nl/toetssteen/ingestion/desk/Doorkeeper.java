package nl.toetssteen.ingestion.desk;

import java.util.UUID;

import nl.toetssteen.accounts.Audit;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.ingestion.UnreadableDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Knows which files were here before, and tells that a new one came in. */
@Component
class Doorkeeper {

	private final JobTable jobs;

	private final Documents documents;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	Doorkeeper(JobTable jobs, Documents documents, Audit audit, ApplicationEventPublisher events) {
		this.jobs = jobs;
		this.documents = documents;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * The import that these bytes belong to; null when they are new, or were brought but
	 * not kept.
	 * @throws UnreadableDocument when they are those of a document that visitors can read
	 */
	@Nullable UUID known(StoredFile file) {
		UUID job = this.jobs.ofFile(file.sha256())
			.stream()
			.filter((known) -> known.receipt().kept())
			.map(ImportJob::id)
			.findFirst()
			.orElse(null);
		if (job == null) {
			this.documents.withHash(file.sha256())
				.filter((version) -> version.isCurrent() && this.documents.find(version.document()).isPresent())
				.ifPresent((version) -> {
					throw new UnreadableDocument(
							"Dit bestand staat al in het portaal, als \"%s\".".formatted(version.document()));
				});
		}
		return job;
	}

	void announce(StoredFile file) {
		this.audit.record("document aangeboden", file.name(),
				"sha256 %s, %d bytes".formatted(file.sha256(), file.size()));
		this.events.publishEvent(new WorkArrived());
	}

}
