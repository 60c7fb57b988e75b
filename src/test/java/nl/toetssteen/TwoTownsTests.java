package nl.toetssteen;

import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.toetssteen.documents.Documents;
import nl.toetssteen.linking.targets.Card;
import nl.toetssteen.linking.targets.Cards;
import nl.toetssteen.parties.Parties;
import nl.toetssteen.search.Indexed;
import nl.toetssteen.search.Searches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A portal with two imaginary towns, each with a programme and a budget of 2031. */
@SpringBootTest(properties = "toetssteen.seeds=src/test/resources/two-towns")
@AutoConfigureMockMvc
class TwoTownsTests {

	private static final String DUIN = "/begroting/2031";

	private static final String VEEN = "/begroting/2031-gm9982";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Documents documents;

	@BeforeEach
	void nameThem(@Autowired Parties parties) {
		parties.nameMunicipality("GM9981", "Duinstad");
		parties.nameMunicipality("GM9982", "Veenstad");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/programma/1", "/doelen/1.1", "/activiteiten/1.1.a", "/tabellen", "/controles",
			"/jaren", "/geldstroom", "/ophoudt", "/taakvelden", "/subsidies", "/investeringen", "/reserves",
			"/indicatoren" })
	void everyMoneyPageSaysOfWhichTownItIsAndStaysThere(String page) {
		assertThat(body(DUIN + page)).contains("Duinstad", "href=\"" + DUIN).doesNotContain("Veenstad", VEEN);
		assertThat(body(VEEN + page)).contains("Veenstad", "href=\"" + VEEN)
			.doesNotContain("Duinstad", "href=\"" + DUIN + "/", "href=\"" + DUIN + "\"", "begroting 2031-")
			.doesNotContainPattern(">[^<]*2031-gm9982[^<]*<");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/programmas.csv", "/jaren.csv" })
	void everyFileHoldsTheMoneyOfItsTown(String file) {
		assertThat(body(VEEN + file)).contains("330000").doesNotContain("130000");
		assertThat(body(DUIN + file)).contains("130000").doesNotContain("330000");
	}

	@Test
	void listsTheBudgetsByTown() {
		assertThat(body("/begroting")).containsSubsequence("<h2 id=\"GM9981\">Duinstad</h2>",
				"href=\"/begroting/2031\">Begroting Duinstad 2031", "<h2 id=\"GM9982\">Veenstad</h2>",
				"href=\"/begroting/2031-gm9982\">Begroting Veenstad 2031");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/begroting/abc", "/begroting/2026-gm9999", "/begroting/99999999999",
			"/begroting/2031-GM9981", "/begroting/2031-gm9981/doelen/1.1", "/begroting/2031-/tabellen" })
	void knowsNoOtherAddresses(String address) {
		assertThat(get(address)).hasStatus(404);
	}

	@Test
	void permanentAddressesLeadToTheRightTown() {
		assertLeads("/verwijzing/begroting-duinstad-2031/1.1", DUIN + "/doelen/1.1");
		assertLeads("/verwijzing/begroting-veenstad-2031/1.1", VEEN + "/doelen/1.1");
		assertLeads("/verwijzing/begroting-veenstad-2031/1.1.a", VEEN + "/activiteiten/1.1.a");
		assertLeads("/verwijzing/begroting-veenstad-2031/tabel/p1-middeleninzet/1",
				VEEN + "/tabellen/p1-middeleninzet#p1-middeleninzet-r1");
	}

	@Test
	void searchLeadsToTheRightTown(@Autowired JdbcClient database, @Autowired Searches searches)
			throws InterruptedException {
		Indexed.await(database, searches);

		assertThat(body("/zoeken?q=vuurtoren")).contains("href=\"" + DUIN + "/activiteiten/1.1.a\"")
			.doesNotContain(VEEN);
		assertThat(body("/zoeken?q=turfvaart")).contains("href=\"" + VEEN + "/activiteiten/1.1.a\"")
			.doesNotContain("href=\"" + DUIN + "/");
		assertThat(body("/zoeken?q=lasten&document=begroting-veenstad-2031")).contains("href=\"" + VEEN + "/tabellen/")
			.doesNotContain("href=\"" + DUIN + "/");
	}

	@Test
	void themePagesLeadToTheRightTown() {
		assertThat(body("/themas/wonen")).contains("href=\"" + DUIN + "/activiteiten/1.1.a\"",
				"href=\"" + VEEN + "/activiteiten/1.1.a\"", "href=\"" + VEEN + "/doelen/1.1\"");
	}

	@Test
	void whatAPledgeMayBeTiedToLeadsToTheRightTown(@Autowired Cards cards) {
		var programme = this.documents.find("veenpartij-2031").orElseThrow();

		assertThat(cards
			.of(programme,
					List.of("begroting-duinstad-2031/1.1", "begroting-veenstad-2031/1.1",
							"begroting-veenstad-2031/1.1.a"))
			.values()).extracting(Card::page)
			.containsExactly(DUIN + "/doelen/1.1", VEEN + "/doelen/1.1", VEEN + "/activiteiten/1.1.a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/themas" })
	void showsOneTownAtATimeAndSaysWhich(String page) {
		assertThat(body(page)).contains("U ziet Duinstad.", "Beloften Duinlijst 2031")
			.doesNotContain("Beloften Veenpartij");
		assertThat(body(page + "?gemeente=GM9982"))
			.contains("U ziet Veenstad.", "Beloften Veenpartij 2031", "href=\"/themas.csv?gemeente=GM9982\"",
					"<option value=\"GM9981\">Duinstad", "<option value=\"GM9982\" selected=\"selected\">Veenstad",
					"alle gemeenten")
			.doesNotContain("Beloften Duinlijst");
		assertThat(body(page)).contains("U ziet Duinstad.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/themas" })
	void laysAllTownsBesideEachOtherWhenAsked(String page) {
		assertThat(body(page + "?gemeente=alle"))
			.contains("Beloften Duinlijst 2031, Duinstad", "Beloften Veenpartij 2031, Veenstad",
					"Kies er één om ook de uitgaven te zien")
			.doesNotContain("Uitgaven 2031", "Uitgaven <span>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/themas", "/themas.csv" })
	void refusesATownThatHasNothingHere(String page) {
		assertThat(get(page + "?gemeente=GM0000")).hasStatus(400)
			.failure()
			.hasMessageContaining("van deze gemeente staat hier geen document");
	}

	@Test
	void countsAndListsOnlyWhatIsOfTheTown() {
		assertThat(body("/themas.csv?gemeente=GM9981")).contains("wonen,Wonen,2,1,1,1,");
		assertThat(body("/themas.csv?gemeente=gm9982")).contains("wonen,Wonen,2,0,1,1,");
		assertThat(body("/?gemeente=GM9982"))
			.contains("Begroting 2031 van Veenstad", "href=\"/themas?gemeente=GM9982\"")
			.doesNotContain("Samen voor Duinstad", "Dichtbij");
	}

	private void assertLeads(String from, String to) {
		assertThat(get(from)).hasStatus3xxRedirection().hasRedirectedUrl(to);
	}

	private String body(String path) {
		MvcTestResult result = get(path);
		assertThat(result).as(path).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).exchange();
	}

}
