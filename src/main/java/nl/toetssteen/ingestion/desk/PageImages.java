package nl.toetssteen.ingestion.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import nl.toetssteen.ingestion.process.Answer;
import nl.toetssteen.ingestion.process.ReadingProcess;
import nl.toetssteen.ingestion.process.Source;
import nl.toetssteen.ingestion.process.Task;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pages of PDFs as images, each drawn once by a process of its own and kept in the data
 * folder; what is lost there is drawn again.
 */
@Component
public class PageImages {

	private static final Logger LOG = LoggerFactory.getLogger(PageImages.class);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private final Path folder;

	private final ReadingProcess process;

	// One at a time: a process takes a whole processor and much memory.
	private final Semaphore turn = new Semaphore(1, true);

	PageImages(@Value("${toetssteen.data}") Path data, ReadingProcess process) {
		this.folder = data.resolve("pages");
		this.process = process;
	}

	/**
	 * A page as PNG; nothing when it cannot be drawn.
	 * @param sha256 of the file, under which the image is kept
	 * @param page from 1
	 */
	public Optional<byte[]> page(String sha256, int page, @Nullable String password, Source file) {
		Path kept = this.folder.resolve(sha256).resolve(page + ".png");
		try {
			if (!Files.exists(kept)) {
				if (!this.turn.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
					return Optional.empty();
				}
				try {
					draw(kept, Task.draw(page, password), file);
				}
				finally {
					this.turn.release();
				}
			}
			return Files.exists(kept) ? Optional.of(Files.readAllBytes(kept)) : Optional.empty();
		}
		catch (IOException ex) {
			LOG.error("The image of a page could not be kept", ex);
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private void draw(Path kept, Task task, Source file) throws IOException, InterruptedException {
		if (Files.exists(kept)) {
			return;
		}
		Answer answer = this.process.run(task, file, (_, _) -> true);
		if (answer instanceof Answer.Done done) {
			Files.createDirectories(kept.getParent());
			Path fresh = Files.createTempFile(kept.getParent(), "page", ".part");
			Files.write(fresh, done.result());
			Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		else {
			LOG.info("Page {} could not be drawn: {}", task.page(), answer);
		}
	}

}
