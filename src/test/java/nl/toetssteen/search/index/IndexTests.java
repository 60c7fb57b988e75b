package nl.toetssteen.search.index;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The index of an imaginary town follows its database. */
@SpringBootTest(properties = "toetssteen.seeds=src/test/resources/zandstad")
@AutoConfigureMockMvc
@Import(IndexTests.ProofPage.class)
class IndexTests {

	private static final Duration SOON = Duration.ofSeconds(20);

	private static final String IMPORTED = "duinpartij-2030";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Documents documents;

	@Autowired
	private IndexContents contents;

	@Autowired
	private IndexRebuild rebuild;

	@Autowired
	private IndexProof proof;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void startInStep() {
		awaitStep();
	}

	@Test
	void holdsAsManyThingsAsTheDatabase() {
		assertThat(this.contents.stored()).containsOnlyKeys("dorpsbelang-zandstad-2030", "raadsakkoord-zandstad-2030");
		assertThat(this.contents.indexed()).isEqualTo(this.contents.stored());
		assertThat(this.proof.rows()).hasSize(2).allMatch(IndexProof.Row::complete);
	}

	@Test
	void getsADocumentAfterItsImportIsCommitted() {
		this.transaction.executeWithoutResult((_) -> {
			store();

			assertThat(this.contents.indexed()).doesNotContainKey(IMPORTED);
		});
		awaitStep();

		assertThat(this.contents.indexed()).containsEntry(IMPORTED, 3L);

		this.database.sql("delete from document where code = ?").param(IMPORTED).update();
		rebuild();

		assertThat(this.contents.indexed()).doesNotContainKey(IMPORTED).isEqualTo(this.contents.stored());
	}

	@Test
	void getsNothingOfAnImportThatFails() {
		Map<String, Long> before = this.contents.indexed();
		List<Map<String, Object>> words = words();
		this.transaction.executeWithoutResult((failing) -> {
			store();
			failing.setRollbackOnly();
		});

		assertThat(this.contents.waiting()).isZero();
		assertThat(this.contents.indexed()).isEqualTo(before).isEqualTo(this.contents.stored());
		assertThat(words()).isEqualTo(words);
	}

	@Test
	void keepsAnsweringWhileItIsMadeAgain() {
		Map<String, Long> before = this.contents.indexed();

		assertThat(this.rebuild.start()).isTrue();
		while (this.rebuild.progress().running()) {
			assertThat(this.contents.indexed()).isEqualTo(before);
		}

		long things = before.values().stream().mapToLong(Long::longValue).sum();
		await().atMost(SOON).until(() -> !this.rebuild.progress().running());
		assertThat(this.rebuild.progress().done()).isEqualTo(this.rebuild.progress().total()).isEqualTo(things);
		assertThat(this.contents.indexed()).isEqualTo(before);
	}

	@Test
	void isMadeAgainByItselfWhenTextsAreReadInAnotherWay(@Autowired ReadingVersion reading) {
		assertThat(reading.isIndexed()).isTrue();
		this.database.sql("update search_reading set fingerprint = 'other lists'").update();
		await().atMost(SOON).until(() -> !this.rebuild.progress().running());

		assertThat(reading.isIndexed()).isFalse();
		this.rebuild.checkAtStart();

		await().atMost(SOON).until(reading::isIndexed);
		assertThat(this.rebuild.progress().done()).isPositive();
		assertThat(this.contents.indexed()).isEqualTo(this.contents.stored());
	}

	@Test
	void cannotBeMadeAgainByAVisitor() {
		assertThat(this.mvc.get().uri("/actuator/searchindex")).hasStatus(404);
		assertThat(this.mvc.post().uri("/actuator/searchindex")).hasStatus4xxClientError();
	}

	@Test
	void isOnlyCalledCompleteWhenItIs() {
		assertThat(shownProof()).contains("100 % van de passages is doorzoekbaar").doesNotContain("Nog niet alles");

		this.transaction.executeWithoutResult((failing) -> {
			failing.setRollbackOnly();
			this.database.sql("delete from findable where id = (select min(id) from findable)").update();

			assertThat(shownProof()).contains("Nog niet alles is doorzoekbaar:", "document is niet compleet.")
				.doesNotContain("100 %");
		});
	}

	private String shownProof() {
		MvcTestResult result = this.mvc.get().uri("/proof").exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** The least page that shows the proof. */
	@Controller
	static class ProofPage {

		@GetMapping("/proof")
		String show() {
			return "search/proof-shown";
		}

	}

	private List<Map<String, Object>> words() {
		return this.database.sql("select * from search_word order by word").query().listOfRows();
	}

	private void store() {
		SourceTree tree = new SourceTree.Builder().chapter(1, "Duinen", Place.line(1))
			.paragraph("Het duin is van iedereen.", Place.line(2))
			.item(0, "1.1", "Wij planten duizend helmgraspollen.", Place.line(3))
			.build(3, 0);
		var facts = new DocumentFacts(IMPORTED, DocumentKind.PROGRAMME, "Duinpartij", List.of("Duinpartij"), "GM9990",
				2030, 2034, null, null, "duinpartij.txt");
		this.documents.store(facts, "Duinen".getBytes(StandardCharsets.UTF_8), "d".repeat(64), tree, 1);
	}

	private void rebuild() {
		await().atMost(SOON).until(this.rebuild::start);
		await().atMost(SOON).until(() -> !this.rebuild.progress().running());
	}

	private void awaitStep() {
		await().atMost(SOON).until(() -> this.contents.waiting() == 0);
	}

}
