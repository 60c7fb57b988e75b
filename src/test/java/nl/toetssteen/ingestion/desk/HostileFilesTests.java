package nl.toetssteen.ingestion.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Broken, lying and unreadable files of others, where they are at hand: in the folder
 * that {@code TOETSSTEEN_SHARED} names, or {@code ../shared}.
 */
@SpringBootTest
@AutoConfigureMockMvc
@EnabledIf("atHand")
class HostileFilesTests {

	@Autowired
	private JdbcClient database;

	static boolean atHand() {
		return Files.isDirectory(corpus().resolve("hostile"));
	}

	@Test
	void everyFileEndsAsReadOrRefusedWithASentence(@Autowired ApplicationContext context) throws IOException {
		var visit = new DeskVisit(context);
		for (Path file : files()) {
			MvcTestResult taken = visit.offer(file.getFileName().toString(), Files.readAllBytes(file));
			if ("/redactie/import".equals(taken.getResponse().getRedirectedUrl())) {
				assertThat(taken.getMvcResult().getFlashMap().get("taken")).as(file.toString())
					.asString()
					.contains("refusal=Dit bestand");
				continue;
			}
			ImportJob job = visit.read(taken);
			assertThat(job.state()).as(file.toString()).isIn(JobState.READ, JobState.FAILED);
			if (job.state() == JobState.FAILED) {
				assertThat(job.message()).as(file.toString()).isNotBlank().endsWith(".").doesNotContain("Exception");
			}
			assertThat(visit.get("/redactie/import/" + job.id())).as(file.toString()).hasStatusOk();
			if (job.state() == JobState.READ) {
				assertThat(visit.get("/redactie/import/" + job.id() + "/lezing").getResponse().getStatus())
					.as(file.toString())
					.isIn(200, 422);
			}
			visit.post("/redactie/import/" + job.id() + "/weggooien");
		}
		assertThat(this.database.sql("select count(*) from document where file_name like '%.pdf'")
			.query(Long.class)
			.single()).isZero();
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> hostile = Files.list(corpus().resolve("hostile"));
				Stream<Path> unreadable = Files.list(corpus().resolve("unreadable"))) {
			return Stream.concat(hostile, unreadable)
				.filter((file) -> file.toString().endsWith(".pdf"))
				.sorted()
				.toList();
		}
	}

	private static Path corpus() {
		return Path.of(Optional.ofNullable(System.getenv("TOETSSTEEN_SHARED")).orElse("../shared")).resolve("corpus");
	}

}
