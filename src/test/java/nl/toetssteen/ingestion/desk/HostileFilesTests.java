package nl.toetssteen.ingestion.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.pdf.PdfReader;
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

	/** Every file, without the seconds that a process of its own asks for its start. */
	@Test
	void everyFileIsReadOrRefusedWithASentence() throws Exception {
		try (ExecutorService two = Executors.newFixedThreadPool(2)) {
			List<Future<Path>> readings = files().stream()
				.map((file) -> two.submit(() -> readOrRefused(file)))
				.toList();
			for (Future<Path> reading : readings) {
				reading.get(1, TimeUnit.MINUTES);
			}
		}
	}

	/** One in four goes all the way that an editor's file goes. */
	@Test
	void whatAnEditorBringsEndsAsReadOrRefusedAndLeavesNothing(@Autowired ApplicationContext context)
			throws IOException {
		var visit = new DeskVisit(context);
		List<Long> before = stored();
		List<Path> files = files();
		for (int i = 0; i < files.size(); i += 4) {
			bring(visit, files.get(i));
		}
		assertThat(stored()).isEqualTo(before);
	}

	private static Path readOrRefused(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		try {
			assertThat(new PdfReader().read(bytes, null, HostileFilesTests::refuseEndless).blocks()).as(file.toString())
				.isNotEmpty();
		}
		catch (UnreadableDocument ex) {
			assertThat(ex.getMessage()).as(file.toString()).endsWith(".").doesNotContain("Exception");
		}
		return file;
	}

	private static void refuseEndless(int page, int pages) {
		if (pages > 1000) {
			throw new UnreadableDocument("Te lang.");
		}
	}

	private static void bring(DeskVisit visit, Path file) throws IOException {
		MvcTestResult taken = visit.offer(file.getFileName().toString(), Files.readAllBytes(file));
		if ("/redactie/import".equals(taken.getResponse().getRedirectedUrl())) {
			assertThat(taken.getMvcResult().getFlashMap().get("taken")).as(file.toString())
				.asString()
				.contains("refusal=Dit bestand");
			return;
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

	private List<Long> stored() {
		return Stream.of("document", "document_version", "passage", "line_box", "findable", "import_job", "import_file")
			.map((table) -> this.database.sql("select count(*) from " + table).query(Long.class).single())
			.toList();
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
