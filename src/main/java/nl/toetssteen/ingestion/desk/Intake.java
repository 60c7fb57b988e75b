package nl.toetssteen.ingestion.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.process.ImportLimits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where files come in: each is taken with its hash and put in the queue, or refused. */
@Service
public class Intake {

	private final JobTable jobs;

	private final FileStore files;

	private final Doorkeeper doorkeeper;

	private final ImportLimits limits;

	private final Clock clock;

	Intake(JobTable jobs, FileStore files, Doorkeeper doorkeeper, ImportLimits limits, Clock clock) {
		this.jobs = jobs;
		this.files = files;
		this.doorkeeper = doorkeeper;
		this.limits = limits;
		this.clock = clock;
	}

	/** Takes a file, whole or not at all; one that is not taken leaves nothing behind. */
	@Transactional
	public Taken take(Upload upload, Editor by) {
		String name = StoredFile.cleaned(upload.name());
		try {
			StoredFile file = examine(name, upload);
			UUID known = this.doorkeeper.known(file);
			if (known != null) {
				return new Taken(name, known, "Dit bestand is al eerder aangeboden.");
			}
			UUID id = UUID.randomUUID();
			try (InputStream bytes = upload.open()) {
				this.files.keep(file.sha256(), bytes, file.size());
			}
			this.jobs.add(id, file, by.id(), this.clock.instant());
			this.doorkeeper.announce(file);
			return new Taken(name, id, null);
		}
		catch (UnreadableDocument ex) {
			return new Taken(name, null, ex.getMessage());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private StoredFile examine(String name, Upload upload) throws IOException {
		if (upload.size() == 0) {
			throw new UnreadableDocument("Het bestand is leeg.");
		}
		if (upload.size() > this.limits.file().toBytes()) {
			throw new UnreadableDocument("Het bestand is te groot: %d MB, en meer dan %d MB wordt niet aangenomen."
				.formatted(Math.ceilDiv(upload.size(), 1024 * 1024), this.limits.file().toMegabytes()));
		}
		try (InputStream head = upload.open()) {
			FileFormat format = FileFormat.of(name, head.readNBytes(FileFormat.HEAD));
			return new StoredFile(name, sha256(upload), upload.size(), format);
		}
	}

	private static String sha256(Upload upload) throws IOException {
		try (var bytes = new DigestInputStream(upload.open(), MessageDigest.getInstance("SHA-256"))) {
			bytes.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
