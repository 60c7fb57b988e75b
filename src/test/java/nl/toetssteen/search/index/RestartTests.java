package nl.toetssteen.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.toetssteen.TestServer;
import nl.toetssteen.ToetssteenApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A portal that starts on what another left behind gets its index in step by itself. */
@ExtendWith(OutputCaptureExtension.class)
class RestartTests {

	private static final String SEARCH = "spring.jpa.properties.hibernate.search.";

	private static final Duration SECONDS = Duration.ofSeconds(10);

	@TempDir
	private Path data;

	private final String url = TestServer.shared().freshDatabase();

	@Test
	void catchesUpWithWhatAKilledPortalLeftAndMakesABrokenIndexAgain(CapturedOutput log) throws IOException {
		try (var killed = start(false)) {
			assertThat(contents(killed).waiting()).isPositive();
			assertThat(contents(killed).indexed()).isEmpty();
			leaveAsKilled(killed);
		}

		Map<String, Long> complete;
		try (var next = start(true)) {
			complete = assertInStep(next);
		}

		breakFile();
		try (var next = start(true)) {
			assertThat(assertInStep(next)).isEqualTo(complete);
			assertThat(log).contains("is broken and will be made again");
		}
	}

	private ConfigurableApplicationContext start(boolean indexing) {
		return new SpringApplicationBuilder(ToetssteenApplication.class).run(List
			.of("spring.datasource.url=" + this.url, "spring.datasource.username=postgres",
					"spring.datasource.password=postgres", "toetssteen.data=" + this.data, "server.port=0",
					"toetssteen.seeds=src/test/resources/zandstad", SEARCH + "backend.directory.type=local-filesystem",
					SEARCH + "coordination.event_processor.enabled=" + indexing)
			.stream()
			.map("--"::concat)
			.toArray(String[]::new));
	}

	/** What kill -9 leaves: an agent that still seems alive, and the lock of Lucene. */
	private void leaveAsKilled(ConfigurableApplicationContext portal) throws IOException {
		String expiration = portal.getEnvironment()
			.getRequiredProperty(SEARCH + "coordination.event_processor.pulse_expiration");
		portal.getBean(JdbcClient.class).sql("""
				insert into hsearch_agent (id, type, name, expiration, state, total_shard_count, assigned_shard_index)
				values (gen_random_uuid(), 'EVENT_PROCESSING_DYNAMIC_SHARDING', 'killed', now() + cast(? as interval),
				        'RUNNING', 1, 0)""").param(expiration + " milliseconds").update();
		Path lock = this.data.resolve("index/findable/write.lock");
		if (!Files.exists(lock)) {
			Files.createFile(lock);
		}
	}

	private void breakFile() throws IOException {
		try (Stream<Path> files = Files.list(this.data.resolve("index/findable"))) {
			Path file = files.filter((each) -> each.toString().endsWith(".cfs")).findFirst().orElseThrow();
			byte[] content = Files.readAllBytes(file);
			content[content.length / 2] ^= 1;
			Files.write(file, content);
		}
	}

	private static Map<String, Long> assertInStep(ConfigurableApplicationContext portal) {
		IndexContents contents = contents(portal);
		assertThat(contents.stored()).hasSize(2);
		await().atMost(SECONDS).until(() -> contents.waiting() == 0 && contents.indexed().equals(contents.stored()));
		return contents.indexed();
	}

	private static IndexContents contents(ConfigurableApplicationContext portal) {
		return portal.getBean(IndexContents.class);
	}

}
