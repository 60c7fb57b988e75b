package nl.toetssteen.ingestion.drawing;

import java.io.IOException;
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
import org.springframework.stereotype.Component;

/**
 * Pages of PDFs as images, each drawn by a process of its own and kept for a while.
 */
@Component
public class PageImages {

	private static final Logger LOG = LoggerFactory.getLogger(PageImages.class);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private final PageShelf shelf;

	private final ReadingProcess process;

	// One at a time: a process takes a whole processor and much memory.
	private final Semaphore turn = new Semaphore(1, true);

	PageImages(PageShelf shelf, ReadingProcess process) {
		this.shelf = shelf;
		this.process = process;
	}

	/**
	 * A page as PNG; nothing when it cannot be drawn.
	 * @param sha256 of the file, under which the image is kept
	 * @param page from 1
	 */
	public Optional<byte[]> page(String sha256, int page, @Nullable String password, Source file) {
		try {
			Optional<byte[]> kept = this.shelf.find(sha256, page);
			if (kept.isPresent() || !this.turn.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
				return kept;
			}
			try {
				// Another may have drawn it meanwhile.
				kept = this.shelf.find(sha256, page);
				return kept.isPresent() ? kept : draw(sha256, Task.draw(page, password), file);
			}
			finally {
				this.turn.release();
			}
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

	private Optional<byte[]> draw(String sha256, Task task, Source file) throws IOException, InterruptedException {
		Answer answer = this.process.run(task, file, (_, _) -> true);
		if (answer instanceof Answer.Done done) {
			this.shelf.keep(sha256, task.page(), done.result());
			return Optional.of(done.result());
		}
		LOG.info("Page {} could not be drawn: {}", task.page(), answer);
		return Optional.empty();
	}

}
