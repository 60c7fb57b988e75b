package nl.toetssteen;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.util.FileSystemUtils;

/** Our PostgreSQL in the data folder: made once, started with every run. */
class Cluster {

	/** The PostgreSQL we bring along; another major version cannot read its data. */
	static final String MAJOR = "18";

	private static final String FIRST_START = "first";

	/** Megabytes for the unpacked programs, an empty cluster and the first documents. */
	private static final int SPACE = 300;

	private final DataFolder folder;

	private final Path directory;

	private final Path programs;

	private final Path password;

	private final Path log;

	private final Path starting;

	Cluster(DataFolder folder) {
		this.folder = folder;
		this.directory = folder.resolve("postgres");
		this.programs = folder.resolve("postgres-programs");
		this.password = folder.resolve("postgres.password");
		this.log = folder.resolve("postgres.log");
		this.starting = folder.resolve("postgres.starting");
	}

	/**
	 * @throws CannotStart when PostgreSQL does not start
	 */
	EmbeddedPostgres start() throws IOException {
		new OrphanedPostmaster(this.directory).clear();
		clearWhatWasLeftHalfway();
		checkVersion();
		Files.deleteIfExists(this.log);
		EmbeddedPostgres postgres = launch();
		Files.delete(this.starting);
		return postgres;
	}

	String password() throws IOException {
		return Files.exists(this.password) ? Files.readString(this.password).strip() : "";
	}

	/**
	 * A first start that was broken off has stored nothing yet, so it can be done over;
	 * programs that were only partly unpacked would never be repaired.
	 */
	private void clearWhatWasLeftHalfway() throws IOException {
		if (Files.exists(this.starting)) {
			FileSystemUtils.deleteRecursively(this.programs);
			if (Files.readString(this.starting).equals(FIRST_START)) {
				FileSystemUtils.deleteRecursively(this.directory);
			}
		}
		Files.writeString(this.starting, Files.exists(this.directory) ? "again" : FIRST_START);
	}

	private void checkVersion() throws IOException {
		Path version = this.directory.resolve("PG_VERSION");
		if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR)) {
			throw new CannotStart(
					"De database in %s is van PostgreSQL %s; deze Toetssteen werkt met PostgreSQL %s."
						.formatted(this.directory, Files.readString(version).strip(), MAJOR),
					"Zet haar over met pg_upgrade, of kies een lege map met TOETSSTEEN_DATA=…");
		}
	}

	private EmbeddedPostgres launch() throws IOException {
		if (!Files.exists(this.directory)) {
			this.folder.requireSpace(SPACE);
			Files.writeString(this.password, randomPassword());
		}
		try {
			return builder().start();
		}
		// The library throws whatever it met, even an Error when it cannot unpack.
		catch (IOException | RuntimeException | ExceptionInInitializerError ex) {
			throw new CannotStart("PostgreSQL wil niet starten: %s.".formatted(lastWords(ex)),
					"Alles wat PostgreSQL zei, staat in " + this.log + ".", ex);
		}
	}

	private static String randomPassword() {
		byte[] bytes = new byte[16];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	private EmbeddedPostgres.Builder builder() throws IOException {
		return EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(this.programs.toFile())
			.setDataDirectory(this.directory)
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false) // Spring stops it, after the web server
			.setPGStartupWait(Duration.ofSeconds(30))
			.setOutputRedirector(Redirect.appendTo(this.log.toFile()))
			.setErrorRedirector(Redirect.appendTo(this.log.toFile()))
			// These go to initdb. The same order of letters everywhere, and a password,
			// because others may be signed in to this machine.
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", this.password.toString())
			.setConnectConfig("password", password())
			// The library is meant for tests and trades safety for speed; we keep data.
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("max_connections", "40")
			.setServerConfig("log_checkpoints", "off");
	}

	private String lastWords(Throwable failure) throws IOException {
		List<String> lines = Files.exists(this.log) ? Files.readAllLines(this.log) : List.of();
		if (lines.stream().anyMatch((line) -> line.contains("No space left on device"))) {
			return "de schijf is vol";
		}
		return lines.reversed()
			.stream()
			.filter((line) -> line.matches(".*(FATAL|PANIC|error): .*"))
			.findFirst()
			.map((line) -> line.replaceFirst(".*(FATAL|PANIC|error): +", ""))
			.orElse(String.valueOf(failure.getMessage()));
	}

}
