package nl.toetssteen.documents.reader;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.toetssteen.documents.Cell;
import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.Node;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class DocumentPagesTests {

	private static final String TEXT = "Wonen\nBouwen\nWij bouwen door.\n- Elk jaar 200 woningen.\n- Waarvan 60 sociaal.\n";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Documents documents;

	@BeforeEach
	void storeADocument() {
		var row = new Node.Table.Row(1, "TV8-3", "Wonen en bouwen", "structureel", false,
				List.of(new Cell(0, "-1.206", new BigDecimal("-1206"))), Place.line(5));
		var table = new Node.Table(1, "Wat kost het?", "(bedragen x € 1.000)",
				List.of(new Node.Table.Column("Begroting 2030")), List.of(row), Place.line(5));
		SourceTree tree = new SourceTree.Builder().chapter(1, "Wonen", Place.line(1))
			.heading(1, "Bouwen", Place.line(2))
			.paragraph("Wij bouwen door.", Place.line(3))
			.item(0, "1.1", "Elk jaar 200 woningen.", Place.line(4))
			.item(1, null, "Waarvan 60 sociaal.", new Place(4, 5, 12))
			.table(table)
			.build(5, 0);
		var facts = new DocumentFacts("dorpsbelang-2030", DocumentKind.PROGRAMME, "Samen één dorp",
				List.of("Dorpsbelang"), "GM0106", 2030, 2034, null, null, "dorpsbelang.txt");
		this.documents.store(facts, TEXT.getBytes(StandardCharsets.UTF_8), "0".repeat(64), tree, 3);
	}

	@Test
	void listsWhatWasReadAndWhatIsOnlyKnown() {
		assertThat(page("/documenten")).contains("Verkiezingsprogramma", "Samen één dorp", "2030-2034", "Dorpsbelang",
				"7 passages", "Dichtbij &amp; Daadkrachtig", "bekend, niet ingelezen");
	}

	@Test
	void showsEveryPassageWithItsAnchorAndLine() {
		String page = page("/documenten/dorpsbelang-2030");

		assertThat(page).contains("id=\"p1\"", "id=\"p5\"", "Wij bouwen door.", "1.1", "Elk jaar 200 woningen.");
		assertThat(page).contains("aria-label=\"Citeer regel 4\"");
	}

	@Test
	void showsATableAsItWasPrinted() {
		assertThat(page("/documenten/dorpsbelang-2030")).contains("Wat kost het?", "(bedragen x € 1.000)",
				"Begroting 2030", "TV8-3", "-1.206", "structureel", "id=\"p7\"");
	}

	@Test
	void thePermanentAddressOfAPassageLeadsToItsAnchor() {
		assertThat(get("/documenten/dorpsbelang-2030/passage/5")).hasStatus(302)
			.hasHeader("Location", "/documenten/dorpsbelang-2030#p5");
	}

	@Test
	void citesAPassageWithItsWordsPlaceAndAddress() {
		assertThat(page("/documenten/dorpsbelang-2030/passage/5/citeer")).contains("Waarvan 60 sociaal.",
				"Dorpsbelang, Samen één dorp, verkiezingsprogramma 2030-2034, regel 4-5, pagina 12",
				"http://localhost/documenten/dorpsbelang-2030/passage/5", "gelezen op");
	}

	@Test
	void keepsAnOriginalThatCouldHarmToItselfAndSaysWhy() {
		SourceTree tree = new SourceTree.Builder().withhold()
			.chapter(1, "Wonen", Place.line(1))
			.paragraph("Wij bouwen door.", new Place(2, 2, 1))
			.build(2, 0);
		var facts = new DocumentFacts("dorpsbelang-2026", DocumentKind.PROGRAMME, "Met een script", List.of(), "GM0106",
				2026, 2030, null, null, "script.pdf");
		this.documents.store(facts, TEXT.getBytes(StandardCharsets.UTF_8), "1".repeat(64), tree, 3);

		assertThat(page("/documenten/dorpsbelang-2026")).contains("niet te downloaden").doesNotContain("/origineel");
		assertThat(page("/documenten/dorpsbelang-2026/passage/2/citeer")).doesNotContain("/origineel");
		assertThat(get("/documenten/dorpsbelang-2026/origineel")).hasStatus(404).bodyText().doesNotContain(TEXT);
	}

	@Test
	void handsOutTheOriginalByteForByte() {
		MvcTestResult result = get("/documenten/dorpsbelang-2030/origineel");

		assertThat(result).hasHeader("Content-Type", "text/plain;charset=UTF-8")
			.hasHeader("X-Content-Type-Options", "nosniff");
		assertThat(result).headers()
			.hasHeaderSatisfying("Content-Disposition",
					(values) -> assertThat(values.getFirst()).startsWith("attachment").contains("dorpsbelang.txt"));
		assertThat(result).body().isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void knowsNothingOfOtherCodesPartsAndPassages() {
		assertThat(
				List.of("/documenten/onbekend", "/documenten/onbekend/origineel", "/documenten/dorpsbelang-2030/deel/2",
						"/documenten/dorpsbelang-2030/passage/99", "/documenten/dorpsbelang-2030/passage/99/citeer"))
			.allSatisfy((path) -> assertThat(get(path)).hasStatus(404));
	}

	@Test
	void tellsProgramsWhatIsKnownOfADocument() {
		assertThat(get("/api/v1/documenten")).bodyText()
			.contains("\"code\":\"dorpsbelang-2030\"", "\"soort\":\"verkiezingsprogramma\"",
					"\"partijen\":[\"Dorpsbelang\"]", "\"gemeente\":\"GM0106\"",
					"\"periode\":{\"van\":2030,\"tot\":2034}", "\"status\":\"ingelezen\"");
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
