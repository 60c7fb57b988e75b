package nl.toetssteen.ingestion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.DocumentRead;
import nl.toetssteen.documents.DocumentText;
import nl.toetssteen.documents.DocumentVersion;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.references.ChangeKind;
import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.ReferenceChange;
import nl.toetssteen.documents.references.ReferenceChanges;
import nl.toetssteen.documents.references.References;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A document is replaced by its next version whole or not at all. */
@SpringBootTest(properties = "toetssteen.test=rereading")
@Import({ Readings.class, ReplacingTests.Stumbling.class })
@AutoConfigureMockMvc
class ReplacingTests {

	private static final String FIRST = """
			1. Wonen

			- 1.1 We bouwen elk jaar honderd huurwoningen aan de Vaart.
			- 1.2 Er komt een huurteam dat bij klachten helpt.

			2. Zorg

			- 2.1 Elke kern krijgt een eigen huisartsenpost.
			- 2.2 De thuiszorg krijgt meer tijd per bezoek.
			""";

	private static final String SECOND = FIRST.replace("- 1.2 Er komt een huurteam dat bij klachten helpt.\n", "")
		.replace("huisartsenpost", "huisartsenpraktijk");

	@Autowired
	private Readings readings;

	@Autowired
	private Documents documents;

	@Autowired
	private DocumentText text;

	@Autowired
	private References references;

	@Autowired
	private ReferenceChanges changes;

	@Autowired
	private Stumbling stumbling;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	private final String code = Readings.code();

	@Test
	void keepsEveryVersionOfTheOriginal() {
		read(FIRST);
		Document document = read(SECOND);

		assertThat(document.getVersion()).isEqualTo(2);
		assertThat(this.text.versions(document)).extracting(DocumentVersion::number).containsExactly(2, 1);
		assertThat(this.text.versions(document)).extracting(DocumentVersion::isCurrent).containsExactly(true, false);
		assertThat(original(document, 1)).startsWith(FIRST);
		assertThat(original(document, 2)).startsWith(SECOND);
		assertThat(this.mvc.get().uri("/documenten/" + this.code + "/origineel?versie=1")).bodyText().startsWith(FIRST);
		assertThat(this.mvc.get().uri("/documenten/" + this.code + "/origineel?versie=3")).hasStatus(404);
		assertThat(this.mvc.get().uri("/documenten/" + this.code)).hasStatusOk()
			.bodyText()
			.contains("huisartsenpraktijk", "origineel?versie=1", "versie 1 van ")
			.doesNotContain("huurteam");
	}

	@Test
	void replacesWhatTheOtherModulesTookOut() {
		read(FIRST);
		read(SECOND);

		assertThat(
				this.database.sql("select text from pledge p join document d on d.id = p.document_id where d.code = ?")
					.param(this.code)
					.query(String.class)
					.list())
			.hasSize(3)
			.noneMatch((text) -> text.contains("huurteam"));
		assertThat(this.database.sql("select body from findable where document = ?")
			.param(this.code)
			.query(String.class)
			.list()).isNotEmpty().noneMatch((text) -> text.contains("huurteam"));
	}

	@Test
	void answersWithTheLastTextOfWhatLeft() {
		read(FIRST);
		read(SECOND);

		assertThat(this.mvc.get().uri("/beloften/" + this.code + "/1.2")).hasStatusOk()
			.bodyText()
			.contains("Er komt een huurteam dat bij klachten helpt.", "staat niet meer in de huidige versie",
					"gelezen op", "origineel?versie=1");
		assertThat(this.mvc.get().uri("/verwijzing/" + this.code + "/1.2")).hasStatusOk()
			.bodyText()
			.contains("Er komt een huurteam dat bij klachten helpt.");
		assertThat(this.mvc.get().uri("/verwijzing/" + this.code + "/2.1")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/beloften/" + this.code + "/2.1");
		assertThat(this.mvc.get().uri("/beloften/" + this.code + "/9.9")).hasStatus(404);
		assertThat(this.mvc.get().uri("/verwijzing/" + this.code + "/9.9")).hasStatus(404);
	}

	@Test
	void leavesTheOldVersionWholeWhenAListenerFails() {
		Document before = read(FIRST);
		String passages = passages(before);

		this.stumbling.over = this.code;
		assertThatThrownBy(() -> read(SECOND)).hasMessage("Stumbled");
		this.stumbling.over = "";

		assertThat(this.documents.find(this.code)).map(Document::getVersion).contains(1);
		assertThat(passages(before)).isEqualTo(passages);
		assertThat(this.references.live(this.code)).hasSize(4);
		assertThat(this.text.versions(before)).hasSize(1);
		assertThat(this.changes.of(this.code, 2)).isEmpty();
		assertThat(read(SECOND).getVersion()).isEqualTo(2);
	}

	@Test
	void readsTwoVersionsOfferedAtOnceOneAfterTheOther() throws Exception {
		read(FIRST);
		List<String> others = List.of(SECOND, FIRST + "\n- 2.3 Er komt een dorpsdokter op de fiets.\n", SECOND, SECOND);
		var start = new CountDownLatch(1);
		try (ExecutorService offering = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Document>> offers = others.stream().map((text) -> offering.submit(() -> {
				start.await();
				return read(text);
			})).toList();
			start.countDown();
			for (Future<Document> offer : offers) {
				assertThat(offer).succeedsWithin(java.time.Duration.ofMinutes(1));
			}
		}

		Document document = this.documents.find(this.code).orElseThrow();
		List<DocumentVersion> versions = this.text.versions(document);
		assertThat(versions).filteredOn(DocumentVersion::isCurrent)
			.singleElement()
			.extracting(DocumentVersion::sha256)
			.isEqualTo(document.getSha256());
		assertThat(versions).hasSize(document.getVersion()).hasSizeBetween(3, 5);
		assertThat(this.references.find(this.code + "/1.1")).map(Reference::live).contains(true);
		assertThat(this.database.sql("select count(*) from pledge where document_id = ?")
			.param(document.getId())
			.query(Long.class)
			.single()).isEqualTo(this.references.live(this.code).size());
	}

	@Test
	void refusesAnotherKindAndATextThatIsAnotherDocuments() {
		read(FIRST);
		read(SECOND);

		assertThatExceptionOfType(UnreadableDocument.class)
			.isThrownBy(() -> this.readings.read(this.code, DocumentKind.AGREEMENT, FIRST + "\nEn meer."))
			.withMessageContaining("is ingelezen als verkiezingsprogramma en kan geen coalitieakkoord worden");
		assertThatExceptionOfType(UnreadableDocument.class)
			.isThrownBy(() -> this.readings.read("ander-0", DocumentKind.PROGRAMME,
					original(document(), 1).strip() + "\n" + " ".repeat(Integer.parseInt(this.code.substring(10)))))
			.withMessageContaining("is al ingelezen als");
		assertThat(document().getVersion()).isEqualTo(2);
	}

	@Test
	void leavesADoubtToAPersonWhoDecidesOnce() {
		read(FIRST);
		read(FIRST.replace("- 1.1 We bouwen elk jaar honderd huurwoningen aan de Vaart.\n", """
				- 1.1 We bouwen elk jaar honderd huurwoningen aan de Lonerstraat.
				- 1.3 We bouwen elk jaar honderd huurwoningen aan de Dennenweg.
				"""));
		ReferenceChange doubt = this.changes.open()
			.stream()
			.filter((change) -> change.document().equals(this.code))
			.findFirst()
			.orElseThrow();

		assertThat(doubt.kind()).isEqualTo(ChangeKind.UNCERTAIN);
		assertThat(doubt.candidates()).containsExactlyInAnyOrder(this.code + "/1.1-2", this.code + "/1.3");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.changes.settle(doubt.id(), "Anna", this.code + "/2.1", null));
		assertThat(this.changes.settle(doubt.id(), "Anna", this.code + "/1.3", "zelfde plan")).isTrue();
		assertThat(this.changes.settle(doubt.id(), "Bert", this.code + "/1.1-2", null)).isFalse();
		assertThat(this.changes.find(doubt.id()).orElseThrow().settled()).satisfies((settled) -> {
			assertThat(settled.by()).isEqualTo("Anna");
			assertThat(settled.choice()).isEqualTo(this.code + "/1.3");
		});
		assertThat(this.references.find(this.code + "/1.1")).map(Reference::successor).contains(this.code + "/1.3");
		assertThat(this.mvc.get().uri("/beloften/" + this.code + "/1.1")).bodyText()
			.contains("/verwijzing/" + this.code + "/1.3");
		assertThat(this.changes.open()).noneMatch((change) -> change.document().equals(this.code));
	}

	private Document read(String text) {
		return this.readings.read(this.code, DocumentKind.PROGRAMME, text);
	}

	private Document document() {
		return this.documents.find(this.code).orElseThrow();
	}

	private String original(Document document, int version) {
		return new String(this.text.original(document, version), StandardCharsets.UTF_8);
	}

	private String passages(Document document) {
		return this.text.between(document, 1, 100).stream().map((passage) -> passage.getText()).toList().toString();
	}

	/** Fails at the very end of an import, when it is told to. */
	static class Stumbling {

		private volatile String over = "";

		@EventListener
		void stumble(DocumentRead read) {
			if (read.document().getCode().equals(this.over)) {
				throw new IllegalStateException("Stumbled");
			}
		}

	}

}
