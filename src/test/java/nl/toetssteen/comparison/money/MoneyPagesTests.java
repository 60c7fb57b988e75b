package nl.toetssteen.comparison.money;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import nl.toetssteen.budget.PrintedTables;
import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
class MoneyPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Documents documents;

	@Autowired
	private EntityManager entities;

	@Test
	void showsThePrintedTotalBesideTheSumOfTheProgrammes() {
		store(2051, full(2));

		assertThat(page("/begroting/2051/jaren")).contains("data-chart=\"lines\"", "data-series=\"1. Plan 1\"",
				"€\u00a035.000", "Samen, uitgerekend", "€\u00a070.000", "Totaal zoals gedrukt", "€\u00a071.000",
				"Verschil tussen gedrukt en uitgerekend", "€\u00a01.000");
		assertThat(page("/begroting/2051/jaren.csv")).contains("1. Plan 1,30000,35000,20000,",
				"Verschil tussen gedrukt en uitgerekend,0,1000,0,");
	}

	@Test
	void dividesByTheInhabitantsOfTheBudgetAndSaysWhereTheyAreFrom() {
		store(2051, full(1));

		assertThat(page("/begroting/2051/jaren?bedragen=inwoner")).contains(
				"Uitgaven (lasten) per programma, per inwoner", "€\u00a050.000 gedeeld door €\u00a0100 per inwoner",
				"Marge (€ 100 per inwoner), regel 1");
	}

	@Test
	void countsReservesAsNoSpendingOfTaskFieldsAndThemes() {
		store(2051, full(1));

		assertThat(page("/begroting/2051/jaren?indeling=taakveld")).contains("6.711 Hulp",
				"Samen, uitgerekend, zonder reserves en resultaat", "0.10 Mutaties reserves");
		assertThat(page("/begroting/2051/jaren.csv?indeling=thema"))
			.doesNotContain("Mutaties reserves,5000,6000,1000,\r\nSamen,")
			.contains("zonder reserves en resultaat\",20000,21000,22000");
		assertThat(page("/begroting/2051/jaren?indeling=thema&kant=reserves")).contains("hoort bij geen thema");
	}

	@Test
	void letsMoneyFlowInAndOutWithReservesApart() {
		store(2051, full(1));

		assertThat(page("/begroting/2051/geldstroom")).contains("data-flow=\"in\"", "Naar reserves",
				"Alles wat eruit gaat");
		assertThat(page("/begroting/2051/geldstroom.csv")).contains("Hulp,Gemeente,4000,",
				"Gemeente,Naar reserves,6000,");
	}

	@Test
	void showsAndFiltersMoneyThatEnds() {
		store(2051, full(1));

		assertThat(page("/begroting/2051/ophoudt")).contains("Loket", "stopt na 2051", "ten minste €\u00a010.000");
		assertThat(page("/begroting/2051/ophoudt?programma=7")).contains("Geen regel past bij deze keuze.");
		assertThat(page("/begroting/2051/ophoudt.csv?soort=stopt&q=loket")).contains("Loket,1,2051|2052,650000|0,,ja,");
	}

	@Test
	void searchesGrantsAndGivesTheirShareOfThePrintedTotal() {
		store(2051, full(1));

		assertThat(page("/begroting/2051/subsidies?q=museum")).contains("Stadsmuseum", "1\u00a0subsidie", "40,0%")
			.doesNotContain(">Fanfare<");
		assertThat(page("/begroting/2051/subsidies?q=ijsbaan"))
			.contains("Geen subsidie in deze tabel past bij uw vraag.");
		assertThat(page("/begroting/2051/subsidies.csv?volgorde=bedrag"))
			.containsSubsequence("Stadsmuseum,,,20000,40.0,", "Fanfare,,,10000,20.0,");
	}

	@Test
	void laysIndicatorsBesideTheNetherlands() {
		store(2051, full(1));

		assertThat(page("/begroting/2051/indicatoren")).contains("Nieuwe woningen", "data-value=\"111\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/begroting/2051", "/begroting/2051/jaren", "/begroting/2051/jaren?indeling=thema",
			"/begroting/2051/jaren?indeling=taakveld", "/begroting/2051/jaren?bedragen=inwoner",
			"/begroting/2051/geldstroom", "/begroting/2051/ophoudt", "/begroting/2051/subsidies",
			"/begroting/2051/investeringen", "/begroting/2051/ambities", "/begroting/2051/reserves",
			"/begroting/2051/incidenteel", "/begroting/2051/indicatoren" })
	void explainsItselfForATownWithoutAnyOfTheTables(String address) {
		store(2051, PrintedTables.budget().programme("Bouwen").text("Er is geld."));

		assertThat(page(address)).contains("geen").doesNotContain("<script src=\"/vendor/echarts");
	}

	@ParameterizedTest
	@ValueSource(strings = { "jaren", "geldstroom", "ophoudt", "subsidies", "investeringen", "ambities", "reserves",
			"incidenteel", "indicatoren" })
	void answersThatAYearIsNotThere(String page) {
		assertThat(get("/begroting/1999/" + page)).hasStatus(404);
		assertThat(get("/begroting/nooit/" + page)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jaren?kant=links", "jaren?indeling=straat", "jaren?bedragen=gratis",
			"jaren?indeling=taakveld&thema=onzin", "jaren.csv?kant=links", "ophoudt?soort=weg", "ophoudt?programma=een",
			"ophoudt?programma=99999999999", "subsidies?volgorde=willekeurig", "subsidies?onder=onbekend",
			"subsidies.csv?onder=onbekend", "indicatoren?onder=onbekend", "subsidies?page=0" })
	void refusesWhatItDoesNotKnow(String query) {
		store(2051, full(1));

		assertThat(get("/begroting/2051/" + query)).hasStatus(400);
	}

	@Test
	void asksTheDatabaseNoMoreForALongerBudget() {
		store(2051, full(2));
		store(2052, full(12)); // a query per programme would make it ten more

		List.of("", "/jaren", "/jaren?indeling=taakveld", "/geldstroom", "/ophoudt", "/subsidies", "/indicatoren",
				"/incidenteel", "/ambities")
			.forEach((page) -> assertThat(statements("/begroting/2052" + page)).as(page)
				.isLessThan(statements("/begroting/2051" + page) + 5));
	}

	/** The fewest of some tries: the index may ask the database something meanwhile. */
	private long statements(String address) {
		return IntStream.range(0, 4).mapToLong((_) -> once(address)).min().orElseThrow();
	}

	private long once(String address) {
		this.entities.flush();
		this.entities.clear();
		Statistics statistics = this.entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		long before = statistics.getPrepareStatementCount();
		page(address);
		return statistics.getPrepareStatementCount() - before;
	}

	private static PrintedTables full(int programmes) {
		PrintedTables budget = PrintedTables.budget();
		var plan = new StringBuilder("| Begroting 2050 | Begroting 2051 | MJP 2052\nLasten | %d | %d | %d\n"
			.formatted(30 * programmes, 35 * programmes + 1, 20 * programmes));
		for (int number = 1; number <= programmes; number++) {
			budget.programme("Plan " + number).table("Middeleninzet", "(bedragen x € 1.000)", """
					| Begroting 2050 | Begroting 2051 | MJP 2052
					Lasten | 30 | 35 | 20
					Bouwen | 30 | 35 | 20
					Baten | -3 | -4 | -4
					Bouwen | -3 | -4 | -4
					""").table("Ambitiemiddelen", "(bedragen x € 1.000)", """
					| Begroting 2051 | MJP 2052
					Loket | 650 | 0
					""");
			plan.append("%d Plan %d | 30 | 35 | 20\n".formatted(number, number));
		}
		plan.append("Baten | -3 | -4 | -4\nPlannen | -3 | -4 | -4\n");
		return budget.chapter("Financiële begroting")
			.table("Programmaplan", "(bedragen x € 1.000)", plan.toString())
			.table("Ruimte", "(bedragen x € 1.000)", """
					| Begroting 2051
					Marge (€ 100 per inwoner) | -50
					""")
			.chapter("Bijlagen")
			.table("Taakvelden", "(x € 1.000)", """
					| Begroting 2050 | Begroting 2051 | MJP 2052
					Lasten | 25 | 27 | 23
					[TV0-10] Mutaties reserves | 5 | 6 | 1
					[TV6-711] Hulp | 20 | 21 | 22
					Baten | -3 | -4 | -5
					[TV6-711] Hulp | -3 | -4 | -5
					""")
			.table("Subsidies", "", """
					| Bedrag (in €)
					Fanfare | 10.000
					Stadsmuseum | 20.000
					Sportraad | 20.000
					Totaal | 50.000
					""")
			.table("Indicatoren", "", """
					| Zandrade | Nederland
					Nieuwe woningen | 9,3 | 8,4
					""");
	}

	private void store(int year, PrintedTables tables) {
		var facts = new DocumentFacts("begroting-zandrade-" + year, DocumentKind.BUDGET, "Begroting " + year,
				List.of("Zandrade"), "GM0106", year, year + 3, null, null, "zandrade.txt");
		byte[] bytes = facts.code().getBytes(StandardCharsets.UTF_8);
		this.documents.store(facts, bytes, "%064x".formatted(year), tables.tree(), 1);
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
