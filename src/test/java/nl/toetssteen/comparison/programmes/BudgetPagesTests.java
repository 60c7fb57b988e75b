package nl.toetssteen.comparison.programmes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class BudgetPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Documents documents;

	@BeforeEach
	void storeABudget() throws IOException {
		byte[] bytes = new ClassPathResource("begrotingen/zandstad.txt").getContentAsByteArray();
		var facts = new DocumentFacts("begroting-zandstad-2031", DocumentKind.BUDGET, "Begroting 2031",
				List.of("Gemeente Zandstad"), "GM0106", 2031, 2034, null, null, "zandstad.txt");
		this.documents.store(facts, bytes, "2".repeat(64), Texts.read(new String(bytes, StandardCharsets.UTF_8)), 1);
	}

	@Test
	void leadsFromTheBudgetToItsLatestYear() {
		assertThat(get("/begroting")).hasStatus3xxRedirection().hasRedirectedUrl("/begroting/2031");
	}

	@Test
	void showsTheProgrammesWithTheirMoney() {
		assertThat(page("/begroting/2031")).contains("1. Veilig Zandstad", "href=\"/begroting/2031/programma/1\"",
				"In dit document is geen tabel gevonden met alle uitgaven en inkomsten bij elkaar.");
	}

	@Test
	void showsTheGoalsActivitiesAndTablesOfAProgramme() {
		assertThat(page("/begroting/2031/programma/1")).contains("1.2 Licht op straat",
				"href=\"/begroting/2031/activiteiten/1.1.a\"", "2031-2033");
	}

	@Test
	void showsAGoalWithItsWordsAndSource() {
		assertThat(page("/begroting/2031/doelen/1.2")).contains("Doel 1.2: Licht op straat",
				"Begroting 2031 · Veilig Zandstad · 1.2 · regel 58-62", "href=\"/begroting/2031/programma/1#geld\"");
	}

	@Test
	void saysWhenAnActivityHasNoPeriod() {
		assertThat(page("/begroting/2031/activiteiten/2.1.c")).contains("staat er niet bij", "doel 2.1");
	}

	@Test
	void showsTablesAsPrintedAndInFullEuros() {
		String list = page("/begroting/2031/tabellen");
		String table = list.replaceAll("(?s).*?href=\"(/begroting/2031/tabellen/[^\"]+)\".*", "$1");

		assertThat(page(table)).contains(">120<", "Toon in het document", "Klopt de optelling?", "tabel=");
		assertThat(get(table + "?bedragen=half")).hasStatus(400);
	}

	@Test
	void addsUpTheProgrammesAndNamesTheTableOfEach() {
		assertThat(page("/begroting/2031")).contains("Samen (opgeteld door deze site)",
				"/begroting/2031/programmas.csv", "zonder geld van en naar reserves");
		assertThat(page("/begroting/2031/programmas.csv")).contains("1,Veilig Zandstad,");
	}

	@Test
	void givesTheSumsAsCsvWithOneCheckPerRow() {
		assertThat(page("/begroting/2031/controles.csv"))
			.endsWith("tabel,omschrijving,kolom,berekend,gedrukt,verschil,klopt,bronregel\r\n");
	}

	@Test
	void explainsWhatIsNotThere() {
		assertThat(page("/begroting/2031/subsidies")).contains("Dat wil niet zeggen dat er geen geld voor is.");
		assertThat(page("/begroting/2031/controles")).contains("Alle nagerekende sommen kloppen.");
		assertThat(List.of("/begroting/1999", "/begroting/2031/programma/9", "/begroting/2031/doelen/9.9",
				"/begroting/2031/tabellen/onbekend", "/begroting/2031/onzin"))
			.allSatisfy((path) -> assertThat(get(path)).hasStatus(404));
	}

	@Test
	void accountsForEveryLine() {
		assertThat(page("/over")).contains("regels = leeg + in passages + weggelaten", "Begroting 2031", "<td>ja</td>",
				"Dichtbij &amp; Daadkrachtig");
		assertThat(page("/over/begroting-zandstad-2031/weggelaten")).contains("Weggelaten uit Begroting 2031");
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
