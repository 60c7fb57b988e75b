package nl.toetssteen.ingestion.desk;

import java.util.List;
import java.util.UUID;

import nl.toetssteen.accounts.Audit;
import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.documents.references.ReferenceChange;
import nl.toetssteen.ingestion.Importer;
import nl.toetssteen.ingestion.UnreadableDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Brings an import before the public, or takes it back. */
@Service
@Transactional
public class Publishing {

	private final JobTable jobs;

	private final JobReadings readings;

	private final Importer importer;

	private final Stage stage;

	private final Audit audit;

	Publishing(JobTable jobs, JobReadings readings, Importer importer, Stage stage, Audit audit) {
		this.jobs = jobs;
		this.readings = readings;
		this.importer = importer;
		this.stage = stage;
		this.audit = audit;
	}

	/**
	 * What publishing would change about the document of that code. Does all that
	 * publishing does, and undoes it.
	 * @return nothing where there is no such document yet
	 * @throws UnreadableDocument when it could not be published
	 */
	public List<ReferenceChange> differences(ImportJob job, DocumentFacts facts) {
		Document document = store(job, facts);
		List<ReferenceChange> changes = this.stage.changes(document);
		TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		return changes;
	}

	/**
	 * Publishes it, as a new version where its code is known.
	 * @throws UnreadableDocument when that cannot be; nothing changed then
	 */
	public Document publish(UUID id, DocumentFacts facts) {
		ImportJob job = this.jobs.find(id).orElseThrow();
		if (!job.state().wasRead()) {
			throw new UnreadableDocument("Dit bestand is nog niet gelezen.");
		}
		Document document = store(job, facts);
		this.jobs.published(id, new ImportJob.Published(document.getCode(), document.getVersion()));
		this.audit.record("document gepubliceerd", document.getCode(),
				"versie %d, %s, sha256 %s".formatted(document.getVersion(), job.file().name(), job.file().sha256()));
		return document;
	}

	/**
	 * Takes the document away from visitors; publishing brings it back.
	 * @return whether visitors could read it
	 */
	public boolean withdraw(UUID id) {
		ImportJob.Published published = this.jobs.find(id).map(ImportJob::published).orElse(null);
		if (published == null || !this.stage.withdraw(published.document())) {
			return false;
		}
		this.jobs.withdrawn(published.document());
		this.audit.record("document ingetrokken", published.document(), "versie " + published.version());
		return true;
	}

	private Document store(ImportJob job, DocumentFacts facts) {
		String sha256 = job.file().sha256();
		this.stage.name(facts.municipality(), job.draft().town());
		boolean again = this.importer.knows(facts, sha256);
		long start = System.nanoTime();
		SourceTree tree = this.readings.mended(job, facts).tree();
		long millis = (System.nanoTime() - start) / 1_000_000;
		byte[] original = this.readings.original(job);
		return (again ? this.importer.storeAgain(facts, original, sha256, tree, millis)
				: this.importer.store(facts, original, sha256, tree, millis))
			.document();
	}

}
