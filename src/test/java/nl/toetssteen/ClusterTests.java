package nl.toetssteen;

import java.nio.file.Files;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ClusterTests {

	@TempDir
	private Path temporary;

	@Test
	void recoversWhatAKilledPortalLeftRunning() throws Exception {
		Process portal = portal();
		ProcessHandle orphan = postmaster();
		portal.destroyForcibly().waitFor();
		assertThat(orphan.isAlive()).isTrue();

		try (var folder = DataFolder.claim(this.temporary); var postgres = new Cluster(folder).start()) {
			assertThat(orphan.isAlive()).isFalse();
			assertThat(number(postgres, "select answer from kept")).isEqualTo(42);
		}
	}

	@Test
	void doesAFirstStartOverThatWasBrokenOff() throws Exception {
		Files.createDirectory(this.temporary.resolve("postgres"));
		Files.writeString(this.temporary.resolve("postgres/postgresql.conf"), "half a configur");
		Files.writeString(this.temporary.resolve("postgres.starting"), "first");

		try (var folder = DataFolder.claim(this.temporary); var postgres = new Cluster(folder).start()) {
			assertThat(number(postgres, "select 1")).isEqualTo(1);
		}
	}

	@Test
	void leavesAnotherProgramAloneThatHasTheNumberOfAPostmaster() throws Exception {
		Path cluster = Files.createDirectory(this.temporary.resolve("postgres"));
		ProcessHandle self = ProcessHandle.current();
		Files.writeString(cluster.resolve("postmaster.pid"), "%d\n%s\n%d\n5432\n".formatted(self.pid(), cluster,
				self.info().startInstant().orElseThrow().getEpochSecond()));

		new OrphanedPostmaster(cluster).clear();

		assertThat(self.isAlive()).isTrue();
		assertThat(cluster.resolve("postmaster.pid")).doesNotExist();
	}

	@Test
	void refusesTheDataOfAnotherMajorVersion() throws Exception {
		Files.createDirectory(this.temporary.resolve("postgres"));
		Files.writeString(this.temporary.resolve("postgres/PG_VERSION"), "19\n");

		try (var folder = DataFolder.claim(this.temporary)) {
			var cluster = new Cluster(folder);
			assertThatExceptionOfType(CannotStart.class).isThrownBy(cluster::start)
				.withMessageContaining("van PostgreSQL 19; deze Toetssteen werkt met PostgreSQL " + Cluster.MAJOR);
		}
	}

	private Process portal() throws Exception {
		Process portal = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), AbandonedPortal.class.getName(), this.temporary.toString())
			.redirectErrorStream(true)
			.start();
		assertThat(portal.inputReader().lines().anyMatch(AbandonedPortal.READY::equals)).isTrue();
		return portal;
	}

	private ProcessHandle postmaster() throws Exception {
		var lines = Files.readAllLines(this.temporary.resolve("postgres/postmaster.pid"));
		return ProcessHandle.of(Long.parseLong(lines.getFirst())).orElseThrow();
	}

	private static int number(EmbeddedPostgres postgres, String query) throws Exception {
		try (var connection = postgres.getPostgresDatabase().getConnection();
				var statement = connection.createStatement();
				var result = statement.executeQuery(query)) {
			result.next();
			return result.getInt(1);
		}
	}

}
