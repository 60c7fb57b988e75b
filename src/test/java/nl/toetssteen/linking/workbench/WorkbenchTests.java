package nl.toetssteen.linking.workbench;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.TestEditors;
import nl.toetssteen.linking.JudgingTest;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.judgements.Axis;
import nl.toetssteen.linking.judgements.Judgements;
import nl.toetssteen.linking.review.ReviewState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@JudgingTest
class WorkbenchTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Links links;

	@Autowired
	private Judgements judgements;

	private TestEditors editors;

	private Editor dirk;

	private Editor els;

	@BeforeEach
	void hireEditors(@Autowired ApplicationContext context) {
		this.editors = new TestEditors(context);
		this.dirk = this.editors.make("Dirk Koppelaar", Role.LINKER);
		this.els = this.editors.make("Els Controleur", Role.LINKER, Role.CHECKER);
	}

	@Test
	void showsThePledgeItsQuestionsAndTheWayOn() {
		assertThat(page("/redactie/koppelen/dorp-2030/1.12?thema=wonen")).contains("Belofte 1.12 van DE",
				"Wij bouwen 12 hofjes.", "Toetsbaarheid", "Niets gevonden", "nog niet beoordeeld",
				"/redactie/koppelen/dorp-2030/1.13?thema=wonen", "Er staat wie wat doet", "Toetsen");
	}

	@Test
	void tellsAnEditorWhatWaitsAndAnAdministratorNothing() {
		assertThat(page("/redactie")).contains("Beloften om te koppelen", "/redactie/koppelen?stand=te-doen");
		Editor administrator = this.editors.make("Ben Beheerder", Role.ADMINISTRATOR);
		assertThat(body(this.mvc.get().uri("/redactie").with(this.editors.as(administrator)).exchange()))
			.contains("Er ligt nu niets te wachten.");
	}

	@Test
	void findsAnyOtherTargetOnTheSameScreen() {
		assertThat(page("/redactie/koppelen/dorp-2030/1.12?q=vliegveld")).contains("Gevonden met “vliegveld”: 0");
	}

	@Test
	void knowsNoOtherPledgesAndNoLinksOfOtherPledges() {
		post(this.dirk, "/1.12/verband", "doel=begroting-2030/1.1.d", "soort=draagt-bij", "versie=0");
		UUID id = link("1.12", "begroting-2030/1.1.d").id();

		assertThat(get("/redactie/koppelen/dorp-2030/9.9")).hasStatus(404);
		assertThat(post(this.els, "/1.13/verband/" + id + "/besluit", "besluit=bevestig", "versie=1")).hasStatus(404);
		assertThat(post(this.els, "/1.13/verband/" + UUID.randomUUID() + "/besluit", "besluit=bevestig", "versie=1"))
			.hasStatus(404);
		assertThat(post(this.els, "/1.13/verband/x/besluit", "besluit=bevestig", "versie=1")).hasStatus(400);
		assertThat(link("1.12", "begroting-2030/1.1.d").version()).isEqualTo(1);
	}

	@Test
	void linksAndGoesOnToTheNextPledge() {
		assertThat(post(this.dirk, "/1.14/verband?stand=te-doen", "doel=begroting-2030/1.1.d", "soort=voert-uit",
				"versie=0"))
			.hasStatus(302)
			.redirectedUrl()
			.isEqualTo("/redactie/koppelen/dorp-2030/1.15?stand=te-doen");
		assertThat(link("1.14", "begroting-2030/1.1.d").review().state()).isEqualTo(ReviewState.PROPOSED);
	}

	@Test
	void refusesWhatCannotBeAndKeepsWhatWasTyped() {
		refused("Kies wat voor verband", "doel=begroting-2030/1.1.d", "versie=0", "motivering=Mijn zin");
		refused("0 tot en met 100", "doel=begroting-2030/tabel/p1/2", "soort=voert-uit", "aandeel=101", "versie=0");
		refused("geen afspraak, doel", "doel=dorp-2030/1.15", "soort=voert-uit", "versie=0");
		refused("geen afspraak, doel", "doel=", "soort=voert-uit", "versie=0");
		refused("voorgeschiedenis", "doel=akkoord-2026/1.1", "soort=voert-uit", "versie=0");
		refused("1000000 tekens", "doel=begroting-2030/1.1.d", "soort=voert-uit", "versie=0",
				"motivering=" + "a".repeat(1_000_000));
		refused("formulier klopt niet", "doel=begroting-2030/1.1.d", "soort=voert-uit", "versie=x");
		assertThat(body(
				post(this.dirk, "/1.15/verband", "doel=begroting-2030/1.1.d", "versie=0", "motivering=Mijn <zin>")))
			.contains("Wat u invulde", ">Mijn &lt;zin&gt;</textarea>");
		assertThat(this.links.of("dorp-2030/1.15")).isEmpty();
	}

	@Test
	void showsMarkupInAMotivationAsText() {
		post(this.dirk, "/1.16/verband", "doel=begroting-2030/1.1.d", "soort=voert-uit", "versie=0",
				"motivering=<script>alert(1)</script>");

		assertThat(page("/redactie/koppelen/dorp-2030/1.16")).contains("&lt;script&gt;alert(1)&lt;/script&gt;")
			.doesNotContain("<script>alert");
	}

	@Test
	void theSecondOfTwoSeesWhatTheFirstSaidAndChooses() {
		post(this.dirk, "/1.17/verband", "doel=begroting-2030/1.1.d", "soort=voert-uit", "versie=0",
				"motivering=Van Dirk");

		MvcTestResult second = post(this.els, "/1.17/verband", "doel=begroting-2030/1.1.d", "soort=draagt-bij",
				"versie=0", "motivering=Van Els");

		assertThat(second).hasStatus(409);
		assertThat(body(second)).contains("Intussen veranderd", "Dirk Koppelaar", "Van Dirk", "Van Els", "voert uit",
				"draagt bij", "Zet het mijne ervoor in de plaats");
		assertThat(link("1.17", "begroting-2030/1.1.d").content().motivation()).isEqualTo("Van Dirk");
	}

	@Test
	void onlyAnotherConfirms() {
		post(this.els, "/1.18/verband", "doel=begroting-2030/1.1.d", "soort=voert-uit", "versie=0");
		UUID id = link("1.18", "begroting-2030/1.1.d").id();

		assertThat(body(post(this.els, "/1.18/verband/" + id + "/besluit", "besluit=bevestig", "versie=1")))
			.contains("Een ander moet het nakijken");
		assertThat(body(post(this.dirk, "/1.18/verband/" + id + "/besluit", "besluit=bevestig", "versie=1")))
			.contains("Alleen een controleur");
		assertThat(body(post(this.els, "/1.18/verband/" + id + "/besluit", "besluit=betwist", "versie=1")))
			.contains("Geef een reden");
		assertThat(link("1.18", "begroting-2030/1.1.d").version()).isEqualTo(1);
	}

	@Test
	void nothingFoundSaysWhatWasSearchedAndGivesWayToALink() {
		assertThat(body(post(this.dirk, "/1.19/oordeel", "as=niets-gevonden", "waarde=niets-gevonden", "versie=0")))
			.contains("Vul in waarnaar u zocht");
		post(this.dirk, "/1.19/oordeel", "as=niets-gevonden", "waarde=niets-gevonden", "gezocht=hofje, hof",
				"versie=0");
		assertThat(page("/redactie/koppelen/dorp-2030/1.19")).contains("hofje, hof", "begroting-2030", "akkoord-2026");

		post(this.els, "/1.19/verband", "doel=begroting-2030/1.1.d", "soort=voert-uit", "versie=0");

		assertThat(this.judgements.of("dorp-2030/1.19", Axis.FINDING).orElseThrow().review().state())
			.isEqualTo(ReviewState.DISPUTED);
		assertThat(body(post(this.dirk, "/1.19/oordeel", "as=niets-gevonden", "waarde=niets-gevonden", "gezocht=x",
				"versie=2")))
			.contains("Er is een verband bij deze belofte");
	}

	@Test
	void withoutALaterAgreementUptakeIsNotApplicable() {
		assertThat(body(post(this.dirk, "/1.19/oordeel", "as=akkoord", "waarde=volledig", "versie=0")))
			.contains("Een ouder akkoord is voorgeschiedenis");
		assertThat(post(this.dirk, "/1.19/oordeel", "as=akkoord", "waarde=niet-van-toepassing", "versie=0"))
			.hasStatus(302);
	}

	@Test
	void remembersASuggestionThatWasPutAside() {
		post(this.dirk, "/1.20/suggestie", "doel=begroting-2030/1.1.e", "reden=Ander dorp");
		post(this.dirk, "/1.20/suggestie", "doel=begroting-2030/1.1.e");
		assertThat(page("/redactie/koppelen/dorp-2030/1.20")).contains("Weggelegde suggesties (1)",
				"Weggelegd door Dirk Koppelaar", "Ander dorp");

		post(this.els, "/1.20/suggestie", "doel=begroting-2030/1.1.e", "terug=true");
		assertThat(page("/redactie/koppelen/dorp-2030/1.20")).doesNotContain("Weggelegde suggesties");
		assertThat(body(post(this.els, "/1.20/suggestie", "doel=niets"))).contains("Deze suggestie bestaat niet");
	}

	@Test
	void theQueueCountsAndNarrowsDown() {
		assertThat(page("/redactie/koppelen")).contains("van 40 klaar", "Te doen", "Dirk Koppelaar",
				"Wij bouwen 3 hofjes.");
		assertThat(page("/redactie/koppelen?thema=sport&programma=dorp-2030")).contains("van 25 klaar")
			.doesNotContain("Wij bouwen 3 hofjes.");
		assertThat(get("/redactie/koppelen?stand=bijna")).hasStatus(400);
		assertThat(get("/redactie/koppelen?programma=stad")).hasStatus(400);
	}

	@Test
	void severalPledgesAreLinkedTogetherOrNotAtAll() {
		MvcTestResult refused = bulk("belofte=dorp-2030/1.20", "belofte=dorp-2030/9.9", "doel=begroting-2030/1.1.f",
				"soort=draagt-bij");
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("Er is niets gekoppeld", "dorp-2030/9.9: ");
		assertThat(this.links.to("begroting-2030/1.1.f")).isEmpty();

		assertThat(bulk("belofte=dorp-2030/1.20", "belofte=dorp-2030/1.19", "doel=begroting-2030/1.1.f",
				"soort=draagt-bij"))
			.hasStatus(302);
		assertThat(this.links.to("begroting-2030/1.1.f")).hasSize(2);
	}

	@Test
	void aFormWithoutItsProofChangesNothing() {
		assertThat(this.mvc.post()
			.uri("/redactie/koppelen/dorp-2030/1.11/verband")
			.with(this.editors.as(this.dirk))
			.param("doel", "begroting-2030/1.1.g")
			.param("soort", "voert-uit")
			.param("versie", "0")).hasStatus(403);
		assertThat(this.links.to("begroting-2030/1.1.g")).isEmpty();
	}

	@Test
	void anAdministratorLooksButDoesNotJudge() {
		Editor administrator = this.editors.make("Ben Beheerder", Role.ADMINISTRATOR);

		assertThat(post(administrator, "/1.11/verband", "doel=begroting-2030/1.1.h", "soort=voert-uit", "versie=0"))
			.hasStatus(403);
		assertThat(this.links.to("begroting-2030/1.1.h")).isEmpty();
	}

	private void refused(String why, String... fields) {
		MvcTestResult result = post(this.dirk, "/1.15/verband", fields);
		assertThat(result).hasStatus(422);
		assertThat(body(result)).contains("Niet opgeslagen", why);
	}

	private Link link(String pledge, String target) {
		return this.links.between("dorp-2030/" + pledge, target).orElseThrow();
	}

	private MvcTestResult bulk(String... fields) {
		return send(this.dirk, "/redactie/koppelen/samen", fields);
	}

	private MvcTestResult post(Editor editor, String path, String... fields) {
		return send(editor, "/redactie/koppelen/dorp-2030" + path, fields);
	}

	private MvcTestResult send(Editor editor, String path, String... fields) {
		var request = this.mvc.post().uri(path).with(csrf()).with(this.editors.as(editor));
		for (String field : fields) {
			String[] parts = field.split("=", 2);
			request = request.param(parts[0], parts[1]);
		}
		return request.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(this.editors.as(this.dirk)).exchange();
	}

	private String page(String path) {
		MvcTestResult result = get(path);
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
