package nl.toetssteen.comparison.unspoken;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@Sql({ "/comparison/nergenshuizen.sql", "/comparison/judged.sql" })
class UnspokenTests {

	private static final String BUDGET = "begroting-nergenshuizen-2030";

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private JdbcClient database;

	@Test
	void plansWithoutALinkStandThereWithHowFarPeopleAre() {
		assertThat(this.pages.get().uri("/onbesproken/plannen?begroting=" + BUDGET)).hasStatusOk()
			.bodyText()
			.contains("2\u00a0plannen van de 2", "1.1 Meer hofjes", "1.1.a Hofjes tekenen",
					"Begroting 2030 · Bouwen · 1.1.a · regel 6", "0 gekoppeld, 0 niets gevonden",
					"1 zijn nog niet beoordeeld", "Nog niet gekoppeld is dus niet hetzelfde als niet beloofd.");
	}

	@Test
	void aConfirmedLinkToAnActivityTakesItAndItsGoalOff() {
		link(BUDGET + "/1.1.a", "CONFIRMED");

		assertThat(this.pages.get().uri("/onbesproken/plannen?begroting=" + BUDGET)).bodyText()
			.contains("0\u00a0plannen van de 2", "1 gekoppeld")
			.doesNotContain("Hofjes tekenen");
		assertThat(this.pages.get().uri("/onbesproken/beloften?stand=nog-niet-beoordeeld&begroting=" + BUDGET))
			.bodyText()
			.contains("Alle beloften zijn beoordeeld.");
	}

	@Test
	void aProposalTakesNothingOff() {
		link(BUDGET + "/1.1.a", "PROPOSED");

		assertThat(this.pages.get().uri("/onbesproken/plannen?begroting=" + BUDGET)).bodyText()
			.contains("Hofjes tekenen");
	}

	@Test
	void theComputersChoiceIsShownOnlyOnDemandAndMarked() {
		this.database
			.sql("""
					insert into suggestion (pledge_ref, target_ref, kind, rank, title, score, history, reasons)
					values ('dp-nergenshuizen-2030/1.1', 'begroting-nergenshuizen-2030/1.1.a', 'ACTIVITY', 1, '', 0.5, false, '{}')""")
			.update();

		assertThat(this.pages.get().uri("/onbesproken/plannen?begroting=" + BUDGET)).bodyText()
			.contains("Hofjes tekenen")
			.doesNotContain("Keuze van de computer");
		assertThat(this.pages.get().uri("/onbesproken/plannen?computer=ja&begroting=" + BUDGET)).bodyText()
			.contains("Keuze van de computer", "Meer hofjes")
			.doesNotContain("Hofjes tekenen");
		assertThat(this.pages.get().uri("/onbesproken/plannen.csv?computer=ja&begroting=" + BUDGET)).bodyText()
			.contains(BUDGET + "/1.1,doel,Bouwen,1.1,Meer hofjes")
			.doesNotContain("/1.1.a,");
	}

	@Test
	void moneyWithoutALinkStandsThereWithoutReserves() {
		assertThat(this.pages.get().uri("/onbesproken/geld?begroting=" + BUDGET)).hasStatusOk()
			.bodyText()
			.contains("8.3 Wonen en bouwen", "€\u00a01.234.000")
			.doesNotContain("Mutaties reserves", "€\u00a0999");

		link(BUDGET + "/tabel/taakvelden/1", "CONFIRMED");

		assertThat(this.pages.get().uri("/onbesproken/geld.csv?begroting=" + BUDGET)).bodyText()
			.contains("0.5 Treasury,5000")
			.doesNotContain("Wonen en bouwen");
	}

	@Test
	void whatWasNotFoundIsApartFromWhatNobodyJudged() {
		assertThat(this.pages.get().uri("/onbesproken/beloften?stand=nog-niet-beoordeeld&begroting=" + BUDGET))
			.hasStatusOk()
			.bodyText()
			.contains("Elk jaar dertig hofjes.", "legde nog niemand naast de begroting");

		nothingFound();

		assertThat(this.pages.get().uri("/onbesproken/beloften?begroting=" + BUDGET)).bodyText()
			.contains("Elk jaar dertig hofjes.", "Gezocht is op: hofjes, erven.",
					"Dat betekent niet dat er niets gebeurt", "1 niets gevonden. 0 zijn nog niet beoordeeld");
		assertThat(this.pages.get().uri("/onbesproken/beloften.csv?begroting=" + BUDGET)).bodyText()
			.contains("dp-nergenshuizen-2030/1.1", "niets gevonden,\"hofjes, erven\"");
	}

	@Test
	void wordsOfOneSideSayWhatWasSearchedAndLeadToTheSearch() {
		findable(1, 901, "dp-nergenshuizen-2030", "PLEDGE", "Eenzaamheid bij hofjes.");
		findable(2, 903, BUDGET, "GOAL", "Meer hofjes en vergunningen.");

		assertThat(this.pages.get().uri("/onbesproken/woorden?begroting=" + BUDGET)).hasStatusOk()
			.bodyText()
			.contains("1\u00a0woord,", "/zoeken?q=eenzaamheid", "doorzocht zijn 1\u00a0tekst")
			.doesNotContain("/zoeken?q=hofjes");
		assertThat(this.pages.get().uri("/onbesproken/woorden.csv?kant=begroting&begroting=" + BUDGET)).bodyText()
			.contains("vergunningen,1,1," + BUDGET + ",dp-nergenshuizen-2030")
			.doesNotContain("hofjes");
	}

	@Test
	void theOverviewCountsEveryPart() {
		assertThat(this.pages.get().uri("/onbesproken?begroting=" + BUDGET + "&programma=dp-nergenshuizen-2030"))
			.hasStatusOk()
			.bodyText()
			.contains("Aan 2 van de 2 doelen en activiteiten", "2\u00a0regels met uitgaven");
	}

	@Test
	void refusesWhatItDoesNotKnow() {
		for (String query : new String[] { "?begroting=niets", "?begroting=dp-nergenshuizen-2030", "?programma=x",
				"/plannen?computer=misschien", "/beloften?stand=boos", "/woorden?kant=midden",
				"/woorden.csv?kant=midden", "/geld?begroting=" + "x".repeat(3000) }) {
			assertThat(this.pages.get().uri("/onbesproken" + query)).as(query).hasStatus(400);
		}
		assertThat(this.pages.get().uri("/onbesproken/geld?begroting={code}", "a\u0000b")).hasStatus(400);
	}

	@Test
	@Sql(statements = "select 1")
	void explainsAPortalWithoutABudget() {
		assertThat(this.pages.get().uri("/onbesproken")).hasStatusOk().bodyText().contains("nog geen begroting");
		assertThat(this.pages.get().uri("/onbesproken/woorden")).hasStatusOk();
		assertThat(this.pages.get().uri("/onbesproken/geld.csv")).hasStatus(404);
	}

	private void link(String target, String state) {
		boolean confirmed = state.equals("CONFIRMED");
		this.database
			.sql("""
					insert into link (id, pledge_ref, target_ref, kind, motivation, state, proposed_by, confirmed_by, version,
					                  act, changed_by, changed_at)
					values (gen_random_uuid(), 'dp-nergenshuizen-2030/1.1', :target, 'CONTRIBUTES', '', :state,
					        '00000000-0000-0000-0000-0000000000a1', cast(:by as uuid), 1, 'PROPOSE',
					        '00000000-0000-0000-0000-0000000000a1', now())""")
			.param("target", target)
			.param("state", state)
			.param("by", confirmed ? "00000000-0000-0000-0000-0000000000b2" : null)
			.update();
	}

	private void nothingFound() {
		this.database.sql("""
				insert into judgement (id, pledge_ref, axis, value, motivation, searched_for, searched_in, state,
				                       proposed_by, confirmed_by, version, act, changed_by, changed_at)
				values (gen_random_uuid(), 'dp-nergenshuizen-2030/1.1', 'FINDING', 'NOTHING_FOUND', '', 'hofjes, erven',
				        '{begroting-nergenshuizen-2030@c}', 'CONFIRMED', '00000000-0000-0000-0000-0000000000a1',
				        '00000000-0000-0000-0000-0000000000b2', 2, 'CONFIRM', '00000000-0000-0000-0000-0000000000b2',
				        now())""").update();
	}

	private void findable(int id, int document, String code, String kind, String text) {
		this.database.sql("""
				insert into findable (id, document_id, ref, kind, document, year, position, title, body, context,
				                      passage_from, passage_to, line_from, line_to)
				values (:id, :document, :code || '/' || :id, :kind, :code, 2030, :id, '', :text, '', 1, 1, 1, 1)""")
			.param("id", 990_000 + id)
			.param("document", document)
			.param("code", code)
			.param("kind", kind)
			.param("text", text)
			.update();
	}

}
