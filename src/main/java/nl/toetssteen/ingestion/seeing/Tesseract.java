package nl.toetssteen.ingestion.seeing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import nl.toetssteen.ingestion.pdf.reading.SeenPage;
import nl.toetssteen.ingestion.process.ImportLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The program that reads words from an image, where this machine has it. Each page is a
 * process of its own, with the limits of one that reads a file.
 */
@Component
public class Tesseract {

	private static final Logger LOG = LoggerFactory.getLogger(Tesseract.class);

	private static final Path LIMITER = Path.of("/usr/bin/prlimit");

	private static final Path NICE = Path.of("/usr/bin/nice");

	private static final Duration LONGEST_START = Duration.ofSeconds(10);

	private static final Duration LOOK = Duration.ofMillis(250);

	private final ImportLimits limits;

	private final boolean available;

	Tesseract(ImportLimits limits) {
		this.limits = limits;
		this.available = knowsDutch();
		LOG.info("Pages without words can{} be read from their image", this.available ? "" : "not");
	}

	/** Whether it is installed, with Dutch. */
	public boolean isAvailable() {
		return this.available;
	}

	/**
	 * Reads the words of a page.
	 * @param page its number, from 1
	 * @param png its image, as the portal drew it
	 * @param pixelsPerPoint how fine that is
	 * @param goesOn whether anybody still wants to know
	 * @return nothing when it took too long or fell over
	 */
	public Optional<SeenPage> read(int page, byte[] png, double pixelsPerPoint, BooleanSupplier goesOn)
			throws InterruptedException {
		Path image = null;
		Path words = null;
		try {
			image = Files.createTempFile("blad", ".png");
			words = Files.createTempFile("blad", ".tsv");
			Files.write(image, png);
			List<String> command = limited();
			command.addAll(List.of("tesseract", image.toString(), "stdout", "-l", "nld", "--dpi",
					String.valueOf(Math.round(pixelsPerPoint * 72)), "tsv"));
			return ran(command, words, this.limits.time(), goesOn)
					? Optional.of(SeenTable.page(page, Files.readString(words), pixelsPerPoint)) : Optional.empty();
		}
		catch (IOException ex) {
			LOG.warn("The image of a page could not be read", ex);
			return Optional.empty();
		}
		finally {
			remove(image);
			remove(words);
		}
	}

	private List<String> limited() {
		List<String> command = new ArrayList<>();
		if (Files.isExecutable(NICE)) {
			command.addAll(List.of(NICE.toString(), "-n", "10"));
		}
		if (Files.isExecutable(LIMITER)) {
			command.addAll(List.of(LIMITER.toString(), "--as=" + this.limits.memory().toBytes() * 2));
		}
		return command;
	}

	private static boolean ran(List<String> command, Path to, Duration longest, BooleanSupplier goesOn)
			throws IOException, InterruptedException {
		var builder = new ProcessBuilder(command).redirectOutput(to.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		// The portal's own environment holds secrets; more threads than one would take
		// the processors from visitors.
		builder.environment().keySet().retainAll(List.of("PATH", "TMPDIR", "TESSDATA_PREFIX"));
		builder.environment().put("OMP_THREAD_LIMIT", "1");
		Process process = builder.start();
		try {
			process.getOutputStream().close();
			long end = System.nanoTime() + longest.toNanos();
			while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
				if (System.nanoTime() > end || !goesOn.getAsBoolean()) {
					return false;
				}
			}
			return process.exitValue() == 0;
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static boolean knowsDutch() {
		Path said = null;
		try {
			said = Files.createTempFile("talen", ".txt");
			return ran(List.of("tesseract", "--list-langs"), said, LONGEST_START, () -> true)
					&& Files.readString(said, StandardCharsets.UTF_8).lines().anyMatch("nld"::equals);
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			remove(said);
		}
	}

	private static void remove(@org.jspecify.annotations.Nullable Path file) {
		try {
			if (file != null) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			LOG.debug("A file could not be removed", ex);
		}
	}

}
