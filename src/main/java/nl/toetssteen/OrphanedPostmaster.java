package nl.toetssteen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a portal that was killed leaves behind: a PostgreSQL that still runs on the data,
 * or only its {@code postmaster.pid}. Whoever holds the data folder may clear both away.
 */
class OrphanedPostmaster {

	private static final Logger log = LoggerFactory.getLogger(OrphanedPostmaster.class);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Path cluster;

	OrphanedPostmaster(Path cluster) {
		this.cluster = cluster;
	}

	/**
	 * Stops the PostgreSQL that still runs on the data, if there is one.
	 * @throws CannotStart when it does not stop
	 */
	void clear() throws IOException {
		Path file = this.cluster.resolve("postmaster.pid");
		if (Files.exists(file)) {
			List<String> lines = Files.readAllLines(file);
			running(lines).ifPresent(this::stop);
			// Its number may belong to another program by now; PostgreSQL would not start
			// then.
			Files.deleteIfExists(file);
		}
	}

	/**
	 * The process of a {@code postmaster.pid}, whose lines are: process number, data
	 * directory, start in seconds since 1970, port and more. Other programs are left
	 * alone, other PostgreSQLs too.
	 */
	private Optional<ProcessHandle> running(List<String> lines) {
		if (lines.size() < 3 || !Path.of(lines.get(1)).equals(this.cluster)) {
			return Optional.empty();
		}
		Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
		return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
			.filter(OrphanedPostmaster::isPostgres)
			.filter((process) -> startedAt(process, started));
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info()
			.command()
			.map((command) -> Path.of(command).getFileName().toString().startsWith("postgres"))
			.orElse(false);
	}

	private static boolean startedAt(ProcessHandle process, Instant moment) {
		// The system counts in ticks since boot, so both clocks may be some seconds
		// apart.
		return process.info()
			.startInstant()
			.map((start) -> Duration.between(start, moment).abs().compareTo(Duration.ofMinutes(1)) < 0)
			.orElse(false);
	}

	private void stop(ProcessHandle process) {
		log.warn("Stopping the PostgreSQL (process {}) that an earlier run left behind", process.pid());
		process.destroy();
		if (!ended(process)) {
			process.destroyForcibly(); // no loss: what was committed is in its log
			if (!ended(process)) {
				throw new CannotStart(
						"De PostgreSQL van een vorige keer (proces %d) stopt niet.".formatted(process.pid()),
						"Stop dat proces zelf en start opnieuw.");
			}
		}
	}

	private static boolean ended(ProcessHandle process) {
		try {
			process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
