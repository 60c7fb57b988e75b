package nl.toetssteen.ingestion.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the file is, an answer comes. */
class ReadingProcessTests {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	@Test
	void tellsHowFarItIsAndAnswersWithTheReading() throws Exception {
		int[] seen = new int[2];
		Answer answer = process(256, MINUTE).run(Task.read(10, null), source(pdf(3, null)), (done, total) -> {
			seen[0] = done;
			seen[1] = total;
			return true;
		});

		assertThat(answer).isInstanceOfSatisfying(Answer.Done.class, (done) -> {
			assertThat(done.result()).startsWith(0x1f, 0x8b);
			assertThat(done.clues()).isNotNull();
			assertThat(done.clues().head()).contains("Pagina met tekst");
		});
	}

	@Test
	void refusesWhatIsNoPdfAndWhatIsTooLong() throws Exception {
		assertThat(read(256, MINUTE, "%PDF-1.7 en dan niets".getBytes(StandardCharsets.US_ASCII), null))
			.isInstanceOf(Answer.Refused.class);
		assertThat(read(256, MINUTE, pdf(11, null), null)).isInstanceOfSatisfying(Answer.Refused.class,
				(refused) -> assertThat(refused.message()).contains("11 pagina's", "meer dan 10"));
	}

	@Test
	void asksForThePasswordOfALockedFile() throws Exception {
		byte[] locked = pdf(1, "sleutel");

		assertThat(read(256, MINUTE, locked, null)).isEqualTo(new Answer.Locked(false));
		assertThat(read(256, MINUTE, locked, "verkeerd")).isEqualTo(new Answer.Locked(true));
		assertThat(read(256, MINUTE, locked, "sleutel")).isInstanceOf(Answer.Done.class);
	}

	@Test
	void outlivesAFileThatEatsAllMemory() throws Exception {
		assertThat(read(16, MINUTE, new byte[40 << 20], null)).isInstanceOfSatisfying(Answer.Failed.class,
				(failed) -> assertThat(failed.message()).contains("meer geheugen dan de 16 MB"));
	}

	@Test
	void stopsWhatTakesTooLongAndWhatNobodyWants() throws Exception {
		assertThat(read(256, Duration.ofMillis(1), pdf(1, null), null)).isInstanceOfSatisfying(Answer.Failed.class,
				(failed) -> assertThat(failed.message()).contains("duurde langer"));
		assertThat(process(256, MINUTE).run(Task.read(10, null), source(pdf(1, null)), (_, _) -> false))
			.isEqualTo(new Answer.Stopped());
	}

	@Test
	void drawsAPage() throws Exception {
		Answer answer = process(256, MINUTE).run(Task.draw(1, null), source(pdf(1, null)), (_, _) -> true);

		assertThat(answer).isInstanceOfSatisfying(Answer.Done.class,
				(done) -> assertThat(done.result()).startsWith(0x89, 'P', 'N', 'G'));
	}

	private static Answer read(int megabytes, Duration time, byte[] bytes, String password) throws Exception {
		return process(megabytes, time).run(Task.read(10, password), source(bytes), (_, _) -> true);
	}

	private static ReadingProcess process(int megabytes, Duration time) {
		DataSize any = DataSize.ofMegabytes(100);
		return new ReadingProcess(new ImportLimits(any, any, any, DataSize.ofMegabytes(megabytes), time, 10));
	}

	private static Source source(byte[] bytes) {
		return (to) -> to.write(bytes);
	}

	private static byte[] pdf(int pages, String password) throws IOException {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			for (int i = 0; i < pages; i++) {
				var page = new PDPage();
				document.addPage(page);
				try (var content = new PDPageContentStream(document, page)) {
					content.beginText();
					content.setFont(new PDType1Font(FontName.HELVETICA), 11);
					content.newLineAtOffset(60, 700);
					content.showText("Pagina met tekst over wonen in de wijk.");
					content.endText();
				}
			}
			if (password != null) {
				document.protect(new StandardProtectionPolicy("eigenaar", password, new AccessPermission()));
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

}
