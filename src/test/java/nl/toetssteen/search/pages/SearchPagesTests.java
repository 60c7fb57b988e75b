package nl.toetssteen.search.pages;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import nl.toetssteen.RunningPortal;
import nl.toetssteen.web.BadQuery;
import nl.toetssteen.search.Indexed;
import nl.toetssteen.search.Searches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
@AutoConfigureMockMvc
class SearchPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void everythingIsIndexed(@Autowired JdbcClient database, @Autowired Searches searches) throws InterruptedException {
		Indexed.await(database, searches);
	}

	@Test
	void explainsTheBoxWhenNothingIsAsked() {
		assertThat(page("/zoeken")).contains("Zo zoekt u", "vindplaatsen", "<search");
	}

	@Test
	void showsHitsWithTheirSourceMarkedWordsAndWaysOn() {
		assertThat(page("/zoeken?q=jeugdzorg")).contains("treffers</strong>", "<mark>jeugdzorg</mark>", "Citeer",
				"/passage/", "/api/v1/zoek?q=jeugdzorg&amp;formaat=csv", "/zoeken.atom?q=jeugdzorg",
				"Nergens genoemd in:");
	}

	@Test
	void narrowsByAddressAndOffersTheWayBack() {
		assertThat(page("/zoeken?q=jeugdzorg&soort=belofte")).contains("binnen uw keuze", "(weglaten)",
				"href=\"/zoeken?q=jeugdzorg\"", "Begrotingsregels");
	}

	@Test
	void saysWhatItMendedAndLeadsToWhatWasTyped() {
		assertThat(page("/zoeken?q=duurzaamhied")).contains("Gezocht op “duurzaamheid” in plaats van “duurzaamhied”",
				"href=\"/zoeken?q=duurzaamhied&amp;letterlijk=true\"");
		assertThat(page("/zoeken?q=wonnigen")).contains("Gezocht op “woningen” in plaats van “wonnigen”");
	}

	@Test
	void leavesGoodDutchThatNoDocumentUsesAsItIs() {
		assertThat(page("/zoeken?q=giraffe")).contains("Niets gevonden.").doesNotContain("Gezocht op");
	}

	@Test
	void leavesOutWhatTheQuestionTurnsAround() {
		String parties = page("/api/v1/zoek?q=wonen -partij:SP");

		assertThat(parties).doesNotContain("\"totaal\":0", "\"SP\":").contains("\"partij\":{");
		assertThat(page("/api/v1/zoek?q=-partij:SP")).doesNotContain("\"totaal\":0,", "\"SP\":");
	}

	@Test
	void saysWhichDocumentsPartiesAndThemesThereAreWhenAskedForAnother() {
		assertThat(page("/zoeken?q=wonen partij:onzin")).contains("Niets gevonden.",
				"“partij:onzin” bestaat hier niet en vindt daarom niets. Kies uit: ", "SP");
		assertThat(page("/zoeken?q=wonen&thema=onzin")).contains("“thema:onzin” bestaat hier niet");
		assertThat(page("/zoeken?q=wonen soort:onzin")).contains("“soort:onzin” is overgeslagen", "Kies uit: belofte,");
	}

	@Test
	void tellsProgramsWhichDocumentsAndThemesThereAre() {
		assertThat(get("/api/v1/zoek?q=x&document=onzin")).hasStatus(400);
		assertThat(get("/api/v1/zoek?q=x&thema=onzin")).hasStatus(400);
	}

	@Test
	void leadsToThePagesOfGoalsActivitiesAndRows() {
		assertThat(page("/zoeken?q=wonen&soort=doel")).contains("href=\"/begroting/2026/doelen/");
		assertThat(page("/zoeken?q=wonen&soort=activiteit")).contains("href=\"/begroting/2026/activiteiten/");
		String rows = page("/zoeken?q=lasten&soort=begrotingsregel");
		var link = Pattern.compile("href=\"(/begroting/2026/tabellen/[^#\"]+)#([^\"]+)\"").matcher(rows);

		assertThat(link.find()).isTrue();
		assertThat(page(link.group(1))).contains("id=\"" + link.group(2) + "\"");
	}

	@Test
	void saysWhatWasSearchedWhenThereIsNothing() {
		assertThat(page("/zoeken?q=qqxyzzy")).contains("Niets gevonden.", "Doorzocht:", "documenten", "vindplaatsen");
	}

	@Test
	void showsEveryOccurrenceInAConcordance() {
		assertThat(page("/zoeken?q=jeugdzorg&weergave=concordantie")).contains("Elke keer dat een gezocht woord",
				"class=\"word\"><mark>jeugdzorg</mark>");
	}

	@Test
	void showsAmountsBesideRowsOfTheBudget() {
		assertThat(page("/zoeken?q=lasten&soort=begrotingsregel")).contains("gedrukt: ", "€\u00a0");
		assertThat(page("/zoeken?q=lasten&soort=begrotingsregel&weergave=tabel")).contains("€\u00a0");
	}

	@Test
	void offersWordsThatStartAsTyped() {
		assertThat(page("/zoeken/suggesties?q=zorg voor jeugdz")).contains("value=\"zorg voor jeugdzorg\"");
		assertThat(page("/zoeken/suggesties?q=z")).doesNotContain("<option");
	}

	@Test
	void feedsAQuestionWithLastingIds() {
		assertThat(page("/zoeken.atom?q=jeugdzorg")).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"",
				"<id>tag:toetssteen.nl,", "rel=\"self\"", "<updated>");
	}

	@Test
	void answersProgramsAsThePagesDo() {
		String answer = page("/api/v1/zoek?q=jeugdzorg&soort=belofte&pageSize=2");

		assertThat(answer)
			.contains("\"totaal\":", "\"facetten\":{\"soort\":{\"belofte\":", "\"aanpassingen\":[]",
					"\"_links\":{\"self\"", "\"next\"")
			.doesNotContain("<mark>");
	}

	@Test
	void givesProgramsEveryHitAsATable() {
		String csv = page("/api/v1/zoek?q=wonen&formaat=csv");

		assertThat(csv).contains("ref,soort,document,titel,fragment");
		assertThat(csv.lines().count()).isGreaterThan(51);
	}

	@Test
	void tellsProgramsEverythingThatIsWrong() {
		MvcTestResult result = get("/api/v1/zoek?q=x&soort=onzin&jaar=abc&page=9999");

		assertThat(result).hasStatus(400);
		assertThat(result).failure()
			.extracting((failure) -> ((BadQuery) failure).getBody().getDetail())
			.asString()
			.contains("soort", "jaar", "page");
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
