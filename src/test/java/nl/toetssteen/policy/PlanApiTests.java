package nl.toetssteen.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.ingestion.budget.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class PlanApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Documents documents;

	@Autowired
	private Plans plans;

	private Document document;

	@BeforeEach
	void storeABudget() throws IOException {
		byte[] bytes = new ClassPathResource("begrotingen/zandstad.txt").getContentAsByteArray();
		var facts = new DocumentFacts("begroting-zandstad-2031", DocumentKind.BUDGET, "Begroting 2031",
				List.of("Gemeente Zandstad"), "GM0106", 2031, 2034, null, null, "zandstad.txt");
		this.document = this.documents.store(facts, bytes, "1".repeat(64),
				Texts.read(new String(bytes, StandardCharsets.UTF_8)), 1);
	}

	@Test
	void listsGoalsWithTheirProgrammeAndSource() {
		var answer = get("/api/v1/doelen?document=begroting-zandstad-2031");

		assertThat(answer).bodyJson().extractingPath("$.totaal").isEqualTo(3);
		assertThat(answer).bodyText()
			.contains("\"ref\":\"begroting-zandstad-2031/1.2\"", "\"document\":\"begroting-zandstad-2031\"",
					"\"code\":\"1.2\",\"gedruktAls\":\"1.2.\",\"titel\":\"Licht op straat\"",
					"\"programma\":{\"nummer\":1,\"titel\":\"Veilig Zandstad\"}",
					"\"waarde\":33,\"eenheid\":\"%\",\"vergelijker\":\"eraf\"",
					"\"bron\":{\"regelVan\":58,\"regelTot\":62}");
	}

	@Test
	void listsActivitiesWithTheirGoalAndPeriod() {
		var answer = get("/api/v1/activiteiten?document=begroting-zandstad-2031");

		assertThat(answer).bodyJson().extractingPath("$.totaal").isEqualTo(6);
		assertThat(answer).bodyJson()
			.extractingPath("$.items[*].ref")
			.asArray()
			.startsWith("begroting-zandstad-2031/1.1.a", "begroting-zandstad-2031/1.1.b")
			.endsWith("begroting-zandstad-2031/2.1.c");
		assertThat(answer).bodyText()
			.contains("\"gedruktAls\":\"1.1 b\"", "\"doel\":\"1.1\",\"periode\":\"2031-2033\"");
	}

	@Test
	void leavesOutThePeriodAndCodeThatAreNotPrinted() {
		var answer = get("/api/v1/activiteiten?document=begroting-zandstad-2031");

		assertThat(answer).bodyJson().doesNotHavePath("$.items[2].periode");
		assertThat(answer).bodyJson().doesNotHavePath("$.items[3].gedruktAls");
	}

	@Test
	void filtersByTheme() {
		var answer = get("/api/v1/activiteiten?document=begroting-zandstad-2031&thema=veiligheid&pageSize=1");

		assertThat(answer).bodyJson().extractingPath("$.items[0].themas").asArray().contains("veiligheid");
		assertThat(get("/api/v1/doelen?document=begroting-zandstad-2031&thema=sport")).bodyJson()
			.extractingPath("$.totaal")
			.isEqualTo(0);
	}

	@Test
	void refusesADocumentItDoesNotKnow() {
		assertThat(this.mvc.get().uri("/api/v1/doelen?document=onbekend")).hasStatus(400)
			.failure()
			.hasMessageContaining("dit document kent het portaal niet.");
	}

	@Test
	void givesTheProgrammesWithTheirGoalsAndActivities() {
		assertThat(this.plans.programmes(this.document.getId()))
			.extracting(Programme::number, Programme::title, (programme) -> programme.plans().size())
			.containsExactly(tuple(1, "Veilig Zandstad", 2), tuple(2, "Schoon Zandstad", 1));
		assertThat(this.plans.goal("begroting-zandstad-2031/1.1").map(this.plans::activitiesFor).orElseThrow())
			.extracting(Activity::getTitle)
			.containsExactly("Buurtpreventie in elke wijk", "Keurmerk voor sloten en ramen, ook voor oude huizen");
		assertThat(this.plans.activity("begroting-zandstad-2031/1.1.c")).isEmpty();
	}

	private MvcTestResult get(String path) {
		MvcTestResult result = this.mvc.get().uri(path).exchange();
		assertThat(result).hasStatusOk();
		return result;
	}

}
