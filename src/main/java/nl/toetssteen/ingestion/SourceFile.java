package nl.toetssteen.ingestion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file beside the manifest, read only when it is safe and small enough to read. */
record SourceFile(Path folder, String name) {

	/** The largest budget with all its annexes is under 5 MB of text. */
	static final int LIMIT_IN_MEGABYTES = 20;

	private static final int LIMIT = LIMIT_IN_MEGABYTES * 1024 * 1024;

	boolean exists() {
		return Files.exists(this.folder.resolve(this.name));
	}

	/**
	 * The bytes of the file.
	 * @throws UnreadableDocument when it lies elsewhere, is missing or is too large
	 */
	byte[] bytes() {
		try {
			Path file = locate();
			refuseTooLarge(Files.size(file));
			try (InputStream stream = Files.newInputStream(file)) {
				byte[] bytes = stream.readNBytes(LIMIT + 1);
				refuseTooLarge(bytes.length);
				return bytes;
			}
		}
		catch (IOException ex) {
			throw new UnreadableDocument("Het bestand kan niet worden gelezen (is het leesbaar voor dit programma?).");
		}
	}

	private Path locate() throws IOException {
		Path file = inFolder();
		if (!Files.exists(file)) {
			throw new UnreadableDocument("Het bestand staat niet in de map met documenten.");
		}
		if (!Files.isRegularFile(file)) {
			throw new UnreadableDocument("Dit is geen gewoon bestand.");
		}
		// A link may lead out of the folder even when the name does not.
		if (!file.toRealPath().startsWith(this.folder.toRealPath())) {
			throw outside();
		}
		return file;
	}

	private Path inFolder() {
		try {
			Path file = this.folder.resolve(this.name).normalize();
			if (!this.folder.normalize().equals(file.getParent())) {
				throw outside();
			}
			return file;
		}
		catch (InvalidPathException ex) {
			throw new UnreadableDocument("Dit is geen geldige bestandsnaam.");
		}
	}

	private UnreadableDocument outside() {
		return new UnreadableDocument("Het bestand moet in de map met documenten zelf staan.");
	}

	private void refuseTooLarge(long size) {
		if (size > LIMIT) {
			throw new UnreadableDocument("Het bestand is te groot: %d MB, en meer dan %d MB wordt niet ingelezen."
				.formatted(Math.ceilDiv(size, 1024 * 1024), LIMIT_IN_MEGABYTES));
		}
	}

}
