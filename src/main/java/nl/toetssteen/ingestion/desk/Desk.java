package nl.toetssteen.ingestion.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.toetssteen.accounts.Audit;
import nl.toetssteen.ingestion.UnreadableDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The imports, and what editors do with them until they are published. */
@Service
@Transactional
public class Desk {

	private final JobTable jobs;

	private final FileStore files;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Desk(JobTable jobs, FileStore files, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.jobs = jobs;
		this.files = files;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** All imports, newest first. */
	@Transactional(readOnly = true)
	public List<ImportJob> all() {
		return this.jobs.all();
	}

	@Transactional(readOnly = true)
	public Optional<ImportJob> find(UUID id) {
		return this.jobs.find(id);
	}

	/** Breaks off reading, or takes it out of the queue; says whether there was any. */
	public boolean cancel(UUID id) {
		return this.jobs.move(id, JobState.CANCELLED, null, JobState.QUEUED, JobState.READING);
	}

	/**
	 * Has it read (again).
	 * @param password opens the file; null leaves the one there was
	 * @throws UnreadableDocument when the bytes are gone
	 */
	public void retry(UUID id, @Nullable String password) {
		ImportJob job = existing(id);
		if (!job.receipt().kept()) {
			throw new UnreadableDocument("Dit bestand is niet bewaard. Bied het opnieuw aan.");
		}
		if (password != null && !password.isEmpty()) {
			this.files.password(job.file().sha256(), password);
		}
		if (this.jobs.queue(id, this.clock.instant())) {
			this.events.publishEvent(new WorkArrived());
		}
	}

	/**
	 * Has the pages without words read from their image, with all the rest.
	 * @throws UnreadableDocument when the bytes are gone
	 */
	public void see(UUID id) {
		retry(id, null);
		this.jobs.seeing(id, ImportJob.Seeing.ASKED);
	}

	/**
	 * Forgets what was read from images, and has the rest read again.
	 * @throws UnreadableDocument when the bytes are gone
	 */
	public void unsee(UUID id) {
		this.jobs.forgetSeen(existing(id).file().sha256());
		retry(id, null);
	}

	/**
	 * Throws an import away with its file; not one that visitors can read or that runs.
	 */
	public boolean remove(UUID id) {
		ImportJob job = existing(id);
		if (job.state().isBusy() || job.published() != null) {
			return false;
		}
		this.jobs.remove(id);
		this.files.dropUnused(job.file().sha256());
		this.audit.record("aangeboden document weggegooid", job.file().name(), "sha256 " + job.file().sha256());
		return true;
	}

	/** Keeps the facts as an editor gave them. */
	public void describe(UUID id, Draft draft) {
		this.jobs.draft(id, draft);
	}

	private ImportJob existing(UUID id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException("No such import: " + id));
	}

}
