package nl.toetssteen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL server of a test run: a container where Docker answers, and the same
 * PostgreSQL from embedded binaries where it does not. Gone when the run ends.
 *
 * @param url JDBC address of the server, to which the name of a database is added
 */
public record TestServer(String url, AtomicInteger databases) {

	private static final String TEMPLATE = "template_migrated";

	private TestServer(String url) {
		this(url, new AtomicInteger());
	}

	public static TestServer shared() {
		return Shared.SERVER;
	}

	/**
	 * The JDBC address of a new database with our schema and nothing in it but what the
	 * migrations put there.
	 */
	public String freshDatabase() {
		String name = "test_" + this.databases.incrementAndGet();
		execute("create database " + name + " template " + TEMPLATE);
		return this.url + name;
	}

	/** The JDBC address of a new database without any schema, to migrate step by step. */
	public String emptyDatabase() {
		String name = "test_" + this.databases.incrementAndGet();
		execute("create database " + name);
		return this.url + name;
	}

	private TestServer withTemplate() {
		execute("create database " + TEMPLATE);
		Flyway.configure().dataSource(this.url + TEMPLATE, "postgres", "postgres").load().migrate();
		return this;
	}

	private void execute(String sql) {
		try (var connection = DriverManager.getConnection(this.url + "postgres", "postgres", "postgres");
				var statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static TestServer start() {
		return (DockerClientFactory.instance().isDockerAvailable()) ? container() : embedded();
	}

	@SuppressWarnings("resource") // Testcontainers removes it when the run ends
	private static TestServer container() {
		var container = new PostgreSQLContainer("postgres:18-alpine").withUsername("postgres").withPassword("postgres");
		container.start();
		return new TestServer(
				"jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getFirstMappedPort()));
	}

	private static TestServer embedded() {
		try {
			var server = EmbeddedPostgres.builder()
				.setLocaleConfig("locale", "C")
				.setRegisterShutdownHook(false)
				.start();
			// After the contexts: without their database they would wait long for it.
			SpringApplication.getShutdownHandlers().add(() -> stop(server));
			return new TestServer("jdbc:postgresql://localhost:%d/".formatted(server.getPort()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void stop(EmbeddedPostgres server) {
		try {
			server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Shared {

		private static final TestServer SERVER = start().withTemplate();

	}

}
