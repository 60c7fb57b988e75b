package nl.toetssteen.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An OpenSearch node in a process of its own: it needs Lucene 10, we have 9. The build
 * leaves its class path in a file, unless it was told to do without.
 */
record OpenSearchNode(Process process, String address) implements AutoCloseable {

	private static final Path CLASS_PATH = Path.of("target/opensearch.classpath");

	private static final Pattern READY = Pattern.compile(".*OpenSearch answers on (\\d+).*");

	static boolean isAvailable() {
		return Files.exists(CLASS_PATH);
	}

	/** Starts one that keeps its files in a folder; waits until it answers. */
	static OpenSearchNode start(Path folder) throws IOException {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", Files.readString(CLASS_PATH),
				"src/test/opensearch/OpenSearchNode.java", folder.toString())
			.redirectError(folder.resolve("errors.log").toFile())
			.start();
		String port = process.inputReader()
			.lines()
			.map(READY::matcher)
			.filter(Matcher::matches)
			.map((line) -> line.group(1))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("OpenSearch did not start, see " + folder));
		Thread.ofVirtual().start(() -> process.inputReader().lines().forEach((_) -> {
		}));
		return new OpenSearchNode(process, "localhost:" + port);
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
