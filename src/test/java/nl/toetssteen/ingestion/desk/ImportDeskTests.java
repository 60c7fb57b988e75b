package nl.toetssteen.ingestion.desk;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** From a file in an editor's hands to a document that everybody can read. */
@SpringBootTest
@AutoConfigureMockMvc
class ImportDeskTests {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private static final String PROGRAMME = """
			1. Wonen

			- 1.1 We bouwen elk jaar honderd huurwoningen aan de Vaart.
			- 1.2 Er komt een huurteam dat bij klachten helpt.

			2. Zorg

			- 2.1 Elke kern krijgt een eigen huisartsenpost.
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	private DeskVisit visit;

	private final String code = "balie-" + NUMBER.incrementAndGet();

	@BeforeEach
	void setUp(@Autowired ApplicationContext context) {
		this.visit = new DeskVisit(context);
	}

	@Test
	void takesATextFromUploadToPublication() {
		ImportJob job = this.visit.offered(this.code + ".txt", text(PROGRAMME));

		assertThat(job.state()).isEqualTo(JobState.READ);
		assertThat(this.mvc.get().uri("/documenten/" + this.code)).hasStatus(404);
		assertThat(this.visit.describe(job, this.code)).hasStatus3xxRedirection();
		assertThat(this.visit.get("/redactie/import/" + job.id() + "/publiceren")).bodyText()
			.contains("Dit wordt een nieuw document");
		assertThat(this.mvc.get().uri("/documenten/" + this.code)).as("only looked at").hasStatus(404);

		this.visit.post("/redactie/import/" + job.id() + "/publiceren");

		assertThat(this.mvc.get().uri("/documenten/" + this.code)).hasStatusOk().bodyText().contains("huurteam");
		assertThat(this.mvc.get().uri("/api/v1/beloften?document=" + this.code)).bodyJson()
			.extractingPath("$.totaal")
			.isEqualTo(3);
		assertThat(this.database.sql("select act from audit_entry where subject in (?, ?) order by at")
			.params(this.code, this.code + ".txt")
			.query(String.class)
			.list()).containsExactly("document aangeboden", "document gepubliceerd");
	}

	@Test
	void saysWhatANewVersionChangesBeforeItReplacesTheOld() {
		this.visit.publish(this.visit.offered("eerste.txt", text(PROGRAMME)), this.code);
		ImportJob job = this.visit.offered("tweede.txt", text(PROGRAMME.replace("huisartsenpost", "dokterspost")));
		this.visit.describe(job, this.code);

		assertThat(this.visit.get("/redactie/import/" + job.id() + "/publiceren")).bodyText()
			.contains("1 gewijzigd", "dokterspost", "Publiceer de nieuwe versie");
		assertThat(this.mvc.get().uri("/documenten/" + this.code)).bodyText().doesNotContain("dokterspost");
		this.visit.post("/redactie/import/" + job.id() + "/publiceren");
		assertThat(this.mvc.get().uri("/documenten/" + this.code)).bodyText().contains("dokterspost");
		assertThat(this.mvc.get().uri("/beloften/" + this.code + "/2.1")).bodyText().contains("dokterspost");
	}

	@Test
	void withdrawsADocumentAndBringsItBackUnderTheSameNames() {
		ImportJob job = this.visit.offered("intrek.txt", text(PROGRAMME));
		this.visit.publish(job, this.code);
		String ref = this.code + "/1.2";

		this.visit.post("/redactie/import/" + job.id() + "/intrekken");

		assertThat(this.mvc.get().uri("/documenten/" + this.code)).hasStatus(410)
			.as("it may come back")
			.headers()
			.hasValue("Cache-Control", "no-store");
		assertThat(this.mvc.get().uri("/documenten")).bodyText().doesNotContain(this.code);
		assertThat(this.mvc.get().uri("/api/v1/documenten")).bodyText().doesNotContain(this.code);
		assertThat(this.mvc.get().uri("/beloften/" + ref)).hasStatus(410)
			.bodyText()
			.contains("Ingetrokken", "Zandstad vooruit")
			.doesNotContain("huurteam");
		assertThat(this.mvc.get().uri("/verwijzing/" + ref)).hasStatus(410);
		assertThat(this.database.sql("select count(*) from findable where document = ?")
			.param(this.code)
			.query(Long.class)
			.single()).isZero();

		this.visit.post("/redactie/import/" + job.id() + "/publiceren");

		assertThat(this.mvc.get().uri("/beloften/" + ref)).hasStatusOk().bodyText().contains("huurteam");
		assertThat(this.database.sql("select count(*) from reference where document = ?")
			.param(this.code)
			.query(Long.class)
			.single()).as("no names were added").isEqualTo(3);
	}

	@Test
	void mendsAReadingAndDoesItOverWhenTheFileIsReadAgain() {
		ImportJob job = this.visit.offered("herstel.txt", text(PROGRAMME));
		String reading = "/redactie/import/" + job.id() + "/lezing";
		var page = this.visit.get(reading + "?blad=1");
		assertThat(page).hasStatusOk().bodyText().contains("Er komt een huurteam dat bij klachten helpt.");

		this.visit.mend(job, "Er komt een huurteam", "SPLIT", "dat bij klachten");
		this.visit.publish(job, this.code);
		assertThat(this.mvc.get().uri("/documenten/" + this.code)).bodyText().contains("Er komt een huurteam</div>");

		this.visit.post("/redactie/import/" + job.id() + "/intrekken");
		this.visit.post("/redactie/import/" + job.id() + "/opnieuw");
		this.visit.await(job.id(), (each) -> each.state() == JobState.READ);
		assertThat(this.visit.get(reading)).bodyText().contains(">dat bij klachten helpt.<", "Maak ongedaan");

		this.visit.mend(job, "Er komt een huurteam", "MERGE", "");
		assertThat(this.visit.get(reading)).bodyText().contains("Er komt een huurteam dat bij klachten helpt.");
		this.visit.mend(job, "We bouwen elk jaar", "SPLIT", "nergens te vinden");
		assertThat(this.visit.get(reading)).bodyText().doesNotContain("nergens te vinden");
	}

	@Test
	void goesOnWithWhatAKilledPortalHadInHand() {
		ImportJob job = this.visit.offered("afgebroken.txt", text(PROGRAMME));
		reading(job, "now() - interval '1 minute'", 1);

		assertThat(this.visit.await(job.id(), (each) -> !each.state().isBusy()).state()).isEqualTo(JobState.READ);
	}

	@Test
	void givesUpOnAFileThatBroughtThePortalDownThreeTimes() {
		ImportJob job = this.visit.offered("dodelijk.txt", text(PROGRAMME));
		reading(job, "now() - interval '1 minute'", 3);

		job = this.visit.await(job.id(), (each) -> !each.state().isBusy());
		assertThat(job.state()).isEqualTo(JobState.FAILED);
		assertThat(job.message()).contains("drie keer afgebroken");
	}

	@Test
	void breaksOffAReadingAndTriesAgain() {
		ImportJob job = this.visit.offered("stop.txt", text(PROGRAMME));
		reading(job, "now() + interval '1 hour'", 1);

		this.visit.post("/redactie/import/" + job.id() + "/afbreken");
		assertThat(this.visit.get("/redactie/import/" + job.id())).bodyText().contains("afgebroken", "Lees opnieuw");
		this.visit.post("/redactie/import/" + job.id() + "/opnieuw");

		assertThat(this.visit.await(job.id(), (each) -> !each.state().isBusy()).state()).isEqualTo(JobState.READ);
	}

	/** As if somebody is, or was, reading it. */
	private void reading(ImportJob job, String lastSign, int attempts) {
		this.database
			.sql("update import_job set state = 'READING', attempts = ?, beat_at = " + lastSign + " where id = ?")
			.params(attempts, job.id())
			.update();
	}

	@Test
	void saysWhenAFileCameBefore() {
		byte[] bytes = text(PROGRAMME);
		ImportJob job = this.visit.offered("een.txt", bytes);

		assertThat(this.visit.offer("ander.txt", bytes)).hasRedirectedUrl("/redactie/import/" + job.id());
		assertThat(jobs(job.file().sha256())).isEqualTo(1);
	}

	@Test
	void keepsNothingOfAFileThatIsNoText() {
		ImportJob job = this.visit.offered("foto.txt", bytes("\u0089PNG\r\n\u001a\n" + this.code));

		assertThat(job.state()).isEqualTo(JobState.FAILED);
		assertThat(job.message()).contains("afbeelding");
		assertThat(job.receipt().kept()).isFalse();
		assertThat(this.visit.get("/redactie/import/" + job.id())).hasStatusOk().bodyText().contains("niets bewaard");
	}

	@Test
	void believesTheContentAndNotTheName() {
		assertThat(this.visit.offer("boek.pdf", text(PROGRAMME))).hasRedirectedUrl("/redactie/import");
		ImportJob job = this.visit.offered("plan.txt", bytes("%PDF-1.7 " + this.code));

		assertThat(job.file().format()).isEqualTo(FileFormat.PDF);
		assertThat(job.state()).isEqualTo(JobState.FAILED);
	}

	@Test
	void takesFoldersAndControlCharactersOffAName() {
		assertThat(StoredFile.cleaned("..\\..\\etc/pass\u0000wd\u202etxt.pdf")).isEqualTo("passwdtxt.pdf");
		assertThat(StoredFile.cleaned("/")).isEqualTo("bestand zonder naam");
		assertThat(StoredFile.cleaned("x".repeat(900) + ".pdf")).hasSizeLessThan(151).endsWith(".pdf");
	}

	@Test
	void saysPerFieldWhatIsWrongWithTheFacts() {
		ImportJob job = this.visit.offered("feiten.txt", text(PROGRAMME));

		assertThat(this.visit.post("/redactie/import/" + job.id() + "/gegevens", "titel", "", "van", "later", "code",
				"Geen Code"))
			.hasStatus(422)
			.bodyText()
			.contains("Vul de titel in", "Kies wat voor document", "Vul een jaartal in",
					"Gebruik alleen kleine letters", "later");
		assertThat(this.visit.post("/redactie/import/" + job.id() + "/publiceren"))
			.hasRedirectedUrl("/redactie/import/" + job.id());
	}

	@Test
	void throwsAwayWhatIsNotPublished() {
		ImportJob job = this.visit.offered("weg.txt", text(PROGRAMME));

		this.visit.post("/redactie/import/" + job.id() + "/weggooien");

		assertThat(jobs(job.file().sha256())).isZero();
		assertThat(this.database.sql("select count(*) from import_file where sha256 = ?")
			.param(job.file().sha256())
			.query(Long.class)
			.single()).isZero();
		assertThat(this.visit.get("/redactie/import/" + job.id())).hasStatus(404);
	}

	private long jobs(String sha256) {
		return this.database.sql("select count(*) from import_job where sha256 = ?")
			.param(sha256)
			.query(Long.class)
			.single();
	}

	/** A text no other test has. */
	private byte[] text(String text) {
		return bytes(text + "\n- 2.9 Proef " + this.code + ".\n");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(text.startsWith("\u0089") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
	}

}
