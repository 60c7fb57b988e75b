package nl.toetssteen.pledges.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class PledgePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Documents documents;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void storePledges() {
		// No document kind that pledges listen to would do: they are laid down by hand
		// here.
		var facts = new DocumentFacts("dorpsbelang-2030", DocumentKind.BUDGET, "Samen één dorp", List.of("Dorpsbelang"),
				"GM0106", 2030, 2034, null, null, "dorpsbelang.txt");
		SourceTree tree = new SourceTree.Builder().chapter(1, "Wonen", Place.line(1))
			.paragraph("Wonen is een recht.", Place.line(2))
			.item(0, null, "Elk jaar 200 woningen:", Place.line(3))
			.item(1, null, "waarvan 60 sociaal.", Place.line(4))
			.chapter(2, "Zorg", Place.line(5))
			.item(0, null, "Een arts in elk dorp.", Place.line(6))
			.build(6, 0);
		long id = this.documents.store(facts, "x".getBytes(StandardCharsets.UTF_8), "1".repeat(64), tree, 1).getId();
		pledge(id, 1, "1.1", 1, "Wonen", null, "Elk jaar 200 woningen:", 3);
		pledge(id, 2, "1.2", 1, "Wonen", "dorpsbelang-2030/1.1", "waarvan 60 sociaal.", 4);
		pledge(id, 3, "2.1", 2, "Zorg", null, "Een arts in elk dorp.", 6);
		theme(1, "wonen", "BY_CHAPTER");
		theme(2, "wonen", "BY_CHAPTER");
		theme(3, "zorg-en-welzijn", "BY_TEXT");
	}

	@Test
	void listsPledgesLiterallyWithTheirSourceAndCounts() {
		assertThat(page("/beloften")).doesNotContain("nog geen verkiezingsprogramma")
			.contains("3 beloften", "Elk jaar 200 woningen:", "Wonen · 1.1 · regel 3",
					"href=\"/documenten/dorpsbelang-2030/passage/3\"", "href=\"/beloften?thema=wonen\"",
					"href=\"/api/v1/beloften?formaat=csv\"");
	}

	@Test
	void narrowsTheListDownByAddress() {
		String page = page("/beloften?document=dorpsbelang-2030&hoofdstuk=2");

		assertThat(page).contains("1 belofte<", "Een arts in elk dorp.").doesNotContain("200 woningen");
		assertThat(page).contains("Alles tonen", "/beloften?document=dorpsbelang-2030&amp;hoofdstuk=1");
	}

	@Test
	void explainsAnEmptyList() {
		assertThat(page("/beloften?thema=sport")).contains("0 beloften", "Geen belofte past bij deze keuze");
	}

	@Test
	void showsAPledgeWithWhatIsAroundIt() {
		String page = page("/beloften/dorpsbelang-2030/1.2");

		assertThat(page).contains("waarvan 60 sociaal.", "Onderdeel van", "1.1 Elk jaar 200 woningen:",
				"Wonen is een recht.", "hoofdstuk van het document", "/beloften/dorpsbelang-2030/2.1");
		assertThat(page).contains("/documenten/dorpsbelang-2030/passage/4/citeer");
	}

	@Test
	void saysWhichThemesAComputerChose() {
		assertThat(page("/beloften/dorpsbelang-2030/2.1")).contains("automatisch ingedeeld", "Zorg en welzijn");
	}

	@Test
	void knowsNoOtherPledges() {
		assertThat(get("/beloften/dorpsbelang-2030/9.9")).hasStatus(404);
		assertThat(get("/beloften?hoofdstuk=drie")).hasStatus(400);
		assertThat(get("/beloften?page=2")).hasStatus(404);
	}

	private void pledge(long document, int id, String number, int chapter, String title, String parent, String text,
			int passage) {
		this.jdbc.sql("""
				insert into pledge (id, document_id, ref, chapter_number, chapter_title, ordinal, parent_ref, text,
					passage_number, line_from, line_to)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, document, "dorpsbelang-2030/" + number, chapter, title, id, parent, text, passage, passage,
					passage)
			.update();
	}

	private void theme(int pledge, String theme, String basis) {
		this.jdbc.sql("insert into pledge_theme values (?, 0, ?, ?)").params(pledge, theme, basis).update();
	}

	private String page(String path) {
		MvcTestResult result = get(path);
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

}
