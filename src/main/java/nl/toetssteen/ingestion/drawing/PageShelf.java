package nl.toetssteen.ingestion.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Where drawn pages are kept, in the data folder. What nobody asked for in a while goes,
 * and so does what was asked for longest ago when it is too much together; it is drawn
 * again when somebody asks for it.
 */
@Component
class PageShelf {

	private static final Logger LOG = LoggerFactory.getLogger(PageShelf.class);

	private static final Duration BETWEEN = Duration.ofMinutes(10);

	/** Made room for at once, so that not every next page must make room. */
	private static final double LEFT = 0.8;

	private final Path folder;

	private final DataSize most;

	private final Duration longest;

	private final Clock clock;

	private Instant tidied = Instant.MIN;

	PageShelf(@Value("${toetssteen.data}") Path data, @Value("${toetssteen.pages.size:500MB}") DataSize most,
			@Value("${toetssteen.pages.age:30d}") Duration longest, Clock clock) {
		this.folder = data.resolve("pages");
		this.most = most;
		this.longest = longest;
		this.clock = clock;
	}

	/** A page that was drawn before. */
	Optional<byte[]> find(String sha256, int page) throws IOException {
		Path kept = path(sha256, page);
		try {
			byte[] png = Files.readAllBytes(kept);
			Files.setLastModifiedTime(kept, FileTime.from(this.clock.instant()));
			return Optional.of(png);
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
	}

	/** Keeps a page, whole or not at all. */
	void keep(String sha256, int page, byte[] png) throws IOException {
		Path kept = path(sha256, page);
		Files.createDirectories(kept.getParent());
		Path fresh = Files.createTempFile(kept.getParent(), "page", ".part");
		Files.write(fresh, png);
		Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		Files.setLastModifiedTime(kept, FileTime.from(this.clock.instant()));
		tidyNowAndThen();
	}

	private Path path(String sha256, int page) {
		return this.folder.resolve(sha256).resolve(page + ".png");
	}

	private synchronized void tidyNowAndThen() {
		Instant now = this.clock.instant();
		if (this.tidied.isBefore(now.minus(BETWEEN))) {
			this.tidied = now;
			tidy(now);
		}
	}

	/** Removes what is too old, and the oldest of what is too much. */
	void tidy(Instant now) {
		List<Kept> all = all();
		long size = all.stream().mapToLong(Kept::size).sum();
		long room = (size > this.most.toBytes()) ? Math.round(this.most.toBytes() * LEFT) : size;
		for (Kept kept : all) {
			if (size > room || kept.asked().isBefore(now.minus(this.longest))) {
				remove(kept.file());
				size -= kept.size();
			}
		}
	}

	/** Asked for longest ago first. */
	private List<Kept> all() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		List<Kept> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(this.folder, 2)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
				found.add(new Kept(file, about.size(), about.lastModifiedTime().toInstant()));
			}
		}
		catch (IOException | UncheckedIOException ex) {
			LOG.debug("Not all drawn pages could be looked at", ex);
		}
		found.sort(Comparator.comparing(Kept::asked));
		return found;
	}

	private static void remove(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			LOG.warn("A drawn page could not be removed", ex);
		}
	}

	/** A file on the shelf. */
	private record Kept(Path file, long size, Instant asked) {
	}

}
