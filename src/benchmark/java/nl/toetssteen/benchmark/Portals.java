package nl.toetssteen.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import nl.toetssteen.ToetssteenApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts portals: one on Lucene, and one on an OpenSearch node that reads the same database. */
class Portals {

	private static final String BACKEND = "--spring.jpa.properties.hibernate.search.backend.";

	private static final Pattern READY = Pattern.compile(".*OpenSearch answers on (\\d+).*");

	private final Path folder;

	private final int connections;

	Portals(Path folder, int connections) {
		this.folder = folder;
		this.connections = connections;
	}

	ConfigurableApplicationContext onLucene() {
		return start("--toetssteen.data=" + this.folder);
	}

	/** Size of the files of Lucene. */
	double lucene() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder.resolve("index"))) {
			return files.mapToLong((file) -> file.toFile().isFile() ? file.toFile().length() : 0).sum() / 1e6;
		}
	}

	/**
	 * @param first the portal whose database it reads
	 * @param node where OpenSearch answers
	 */
	ConfigurableApplicationContext onOpenSearch(ConfigurableApplicationContext first, String node) {
		var source = first.getBean(HikariDataSource.class);
		return start("--toetssteen.data=" + this.folder.resolve("opensearch"),
				"--spring.datasource.url=" + source.getJdbcUrl(), "--spring.datasource.username=" + source.getUsername(),
				"--spring.datasource.password=" + source.getPassword(), BACKEND + "type=elasticsearch",
				BACKEND + "hosts=" + node, BACKEND + "analysis.configurer=class:nl.toetssteen.search.OpenSearchAnalysis");
	}

	/** Starts a node and waits until it answers; it ends when this program does. */
	static String openSearch(Path folder) throws IOException {
		Files.createDirectories(folder);
		String classPath = Files.readString(Path.of("target/opensearch.classpath"));
		Process node = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xms2g", "-Xmx2g",
				"-cp", classPath, "src/test/opensearch/OpenSearchNode.java", folder.toString())
			.redirectError(folder.resolve("errors.log").toFile())
			.start();
		Runtime.getRuntime().addShutdownHook(new Thread(node::destroyForcibly));
		var lines = node.inputReader();
		String port = lines.lines()
			.map(READY::matcher)
			.filter(Matcher::matches)
			.map((line) -> line.group(1))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("OpenSearch did not start, see " + folder));
		Thread.ofVirtual().start(() -> lines.lines().forEach((_) -> {
		}));
		return "localhost:" + port;
	}

	/** Size of the indexes of a node. */
	static double megabytes(String node) {
		var question = HttpRequest.newBuilder(URI.create("http://" + node + "/_cat/indices?bytes=b&h=store.size"));
		try (var client = HttpClient.newHttpClient()) {
			return client.send(question.build(), HttpResponse.BodyHandlers.ofString())
				.body()
				.lines()
				.filter((line) -> !line.isBlank())
				.mapToLong((line) -> Long.parseLong(line.strip()))
				.sum() / 1e6;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private ConfigurableApplicationContext start(String... more) {
		List<String> arguments = new ArrayList<>(List.of(more));
		arguments.addAll(List.of("--server.port=0", "--spring.main.banner-mode=off", "--spring.jmx.enabled=false",
				"--spring.datasource.hikari.maximum-pool-size=" + this.connections));
		return new SpringApplicationBuilder(ToetssteenApplication.class).run(arguments.toArray(String[]::new));
	}

}
