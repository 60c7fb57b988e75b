package nl.toetssteen.ingestion;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.references.ReferenceChanges;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Reads the documents in the seeds folder when the portal starts. */
@Component
class SeedLoader implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

	private final Path folder;

	private final Importer importer;

	private final ReferenceChanges changes;

	private final ImportAttemptRepository attempts;

	private final Clock clock;

	SeedLoader(@Value("${toetssteen.seeds}") Path folder, Importer importer, ReferenceChanges changes,
			ImportAttemptRepository attempts, Clock clock) {
		this.folder = folder.toAbsolutePath().normalize();
		this.importer = importer;
		this.changes = changes;
		this.attempts = attempts;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments args) {
		var file = new SourceFile(this.folder, Manifest.FILE_NAME);
		if (!file.exists()) {
			LOG.warn("Geen documenten: {} bestaat niet.", this.folder.resolve(Manifest.FILE_NAME));
			return;
		}
		Instant start = this.clock.instant();
		try {
			Manifest.parse(new TextDecoder().decode(file.bytes())).entries().forEach(this::offer);
		}
		catch (UnreadableDocument ex) {
			refuse(Manifest.FILE_NAME, null, start, ex.getMessage());
		}
	}

	private void offer(Manifest.Entry entry) {
		Instant start = this.clock.instant();
		if (entry.facts() == null) {
			refuse(entry.fileName(), null, start, entry.problem());
			return;
		}
		String sha256 = null;
		try {
			byte[] bytes = new SourceFile(this.folder, entry.fileName()).bytes();
			sha256 = Importer.sha256(bytes);
			read(entry.facts(), bytes, sha256, start);
		}
		catch (UnreadableDocument ex) {
			refuse(entry.fileName(), sha256, start, ex.getMessage());
		}
		catch (RuntimeException | StackOverflowError ex) {
			// One document we stumble over must not keep the others from being read.
			LOG.error("Reading {} failed", entry.fileName(), ex);
			refuse(entry.fileName(), sha256, start,
					"Het document kon niet worden verwerkt door een fout in het portaal.");
		}
	}

	private void read(DocumentFacts facts, byte[] bytes, String sha256, Instant start) {
		if (this.attempts.isInHandsOfEditors(facts.code())) {
			// What they decided at the import desk is newer than what the folder holds.
			LOG.info("{} is left to the editors, who published or withdrew it", facts.code());
			return;
		}
		if (this.importer.knows(facts, sha256)) {
			LOG.info("{} was read before", facts.fileName());
			return;
		}
		Importer.Imported read = this.importer.read(facts, bytes, sha256);
		long millis = since(start);
		String message = changes(read.document());
		record(new ImportAttempt(facts.fileName(), sha256, start, millis, ImportAttempt.Outcome.READ, message));
		LOG.info("Read {}: {} lines, {} passages, {} s{}", facts.fileName(), read.tree().lineCount(), read.passages(),
				"%.1f".formatted(millis / 1000.0), (message == null) ? "" : "; " + message);
	}

	/** What a new version changed, in Dutch; null for a first one. */
	private @Nullable String changes(Document document) {
		if (document.getVersion() == 1) {
			return null;
		}
		String summary = this.changes.summary(document.getCode(), document.getVersion());
		return "gewijzigde versie gelezen: " + (summary.isEmpty() ? "geen verschil in wat er staat" : summary);
	}

	private void refuse(String fileName, @Nullable String sha256, Instant start, @Nullable String message) {
		LOG.warn("{} is niet ingelezen. {}", fileName, message);
		record(new ImportAttempt(fileName, sha256, start, since(start), ImportAttempt.Outcome.REFUSED, message));
	}

	private void record(ImportAttempt attempt) {
		this.attempts.save(attempt);
	}

	private long since(Instant start) {
		return Duration.between(start, this.clock.instant()).toMillis();
	}

}
