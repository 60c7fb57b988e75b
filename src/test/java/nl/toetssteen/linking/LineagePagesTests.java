package nl.toetssteen.linking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.toetssteen.accounts.Editor;
import nl.toetssteen.linking.lineage.verdicts.Verdict;
import nl.toetssteen.linking.lineage.verdicts.Verdicts;
import nl.toetssteen.linking.review.ReviewState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What visitors read about lineage and what officers do to it, on the real database. */
@JudgingTest
class LineagePagesTests {

	private static final String PAIR = "?van=akkoord-2022&naar=akkoord-2026";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Verdicts verdicts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Officers officers;

	@Test
	void laysEveryItemOfTheOlderBesideTheNewer() {
		assertThat(text("/verloop" + PAIR)).contains("Van Akkoord 2022 naar Akkoord 2026",
				"De parkeergarage kost 2 euro.", "De parkeergarage kost 3 euro.", "suggestie");
		assertThat(text("/verloop" + PAIR + "&relatie=nieuw")).contains("Windmolens komen er niet.")
			.doesNotContain("De parkeergarage kost 3 euro.");
		assertThat(text("/verloop")).contains("Akkoord 2022 → Akkoord 2026");
		assertThat(text("/verloop.csv" + PAIR)).contains("akkoord-2022/1.4", "2 euro → 3 euro");
		assertThat(kept("akkoord-2022/1.4")).isPositive();
	}

	@Test
	void offersAFormWhereADocumentIsMissingOrWrong() {
		assertThat(text("/verloop")).contains("<select", "Akkoord 2026: Samen").doesNotContain("Begroting 2030");
		assertThat(text("/verloop?van=akkoord-2022&naar=")).contains("wat er van Akkoord 2022 werd",
				"value=\"akkoord-2022\" selected");
		MvcTestResult refused = this.mvc.get().uri("/verloop?van=akkoord-2022&naar=dorp-2030").exchange();
		assertThat(refused).hasStatus(400);
		assertThat(body(refused)).contains("kies twee verkiezingsprogramma", "<select");
		assertThat(this.mvc.get().uri("/verloop?van=niets")).hasStatus(400);
	}

	@Test
	void whatStandsBesideAChoiceIsHowManyItShows() {
		Matcher choice = Pattern.compile("href=\"(/verloop[^\"]*)\"[^>]*>[^<]+<span class=\"count\">(\\d+)</span>")
			.matcher(text("/verloop" + PAIR));

		List<String> shown = new ArrayList<>();
		while (choice.find()) {
			String points = choice.group(2).equals("1") ? "1 punt" : choice.group(2) + " punten";
			assertThat(text(choice.group(1).replace("&amp;", "&"))).contains(">" + points + "<");
			shown.add(points);
		}
		assertThat(shown).hasSizeGreaterThan(3);
	}

	@Test
	void showsWhatWasFoundAgainFirst() {
		assertThat(text("/verloop" + PAIR))
			.containsSubsequence("De parkeergarage kost 2 euro.", "Niet teruggevonden in Akkoord 2026.")
			.doesNotContain("dezelfde raadsperiode");
	}

	@Test
	void saysThatAnAgreementOfTheSameTermNeedNotRepeatAll() {
		this.jdbc.sql("update document set period_to = 2028 where code = 'akkoord-2022'").update();
		try {
			assertThat(text("/verloop" + PAIR)).contains("Beide akkoorden horen bij dezelfde raadsperiode.");
		}
		finally {
			this.jdbc.sql("update document set period_to = 2026 where code = 'akkoord-2022'").update();
		}
	}

	@Test
	void worksItOutAgainWhenADocumentChanged() {
		text("/verloop" + PAIR);
		this.jdbc.sql("update lineage set said = 'oud', now_said = 'oud' where older_ref = 'akkoord-2022/1.4'")
			.update();
		assertThat(text("/api/v1/verloop" + PAIR + "&pageSize=500")).contains("akkoord-2022/1.4");
		assertThat(said("akkoord-2022/1.4")).isEqualTo("oud");

		this.jdbc.sql("update document set read_at = now() where code = 'akkoord-2026'").update();
		text("/api/v1/verloop" + PAIR);

		assertThat(said("akkoord-2022/1.4")).isEqualTo("De parkeergarage kost 2 euro");
	}

	@Test
	void tellsInDutchWhatCannotBeAsked() {
		assertRefused("?van=akkoord-2022&naar=dorp-2030", "kies twee verkiezingsprogramma");
		assertRefused("?van=akkoord-2026&naar=akkoord-2022", "Draai ze om");
		assertRefused("?van=akkoord-2022&naar=akkoord-2022", "kies een ander document");
		assertRefused("?van=niets&naar=", "kent het portaal niet");
		assertRefused(PAIR + "&relatie=beter", "deze relatie bestaat niet");
		assertRefused("?van=akkoord-2022", "noem een document");
	}

	@Test
	void whatTwoOfficersConfirmStandsInThePlaceOfTheSuggestion() {
		propose("1.5", "andere=akkoord-2026/1.10", "relatie=afgezwakt", "versie=0",
				"toelichting=Nu <b>waar nodig</b>.");
		assertThat(row("1.5")).contains("suggestie");

		assertThat(decide("1.5", "bevestig", "1")).hasStatus(302);

		assertThat(row("1.5")).contains("\"relatie\":\"afgezwakt\"", "\"review\":\"bevestigd\"", "\"bevestigdOp\"");
		assertThat(text("/verloop" + PAIR + "&relatie=afgezwakt")).contains("bevestigd door twee redacteuren op",
				"Nu &lt;b&gt;waar nodig&lt;/b&gt;.");
		assertThat(text("/verloop.csv" + PAIR)).contains("afgezwakt,bevestigd,Nu <b>waar nodig</b>.");
		assertThat(officer("/redactie/verloop" + PAIR + "&stand=klaar")).contains("Armoede bestrijden we.");
	}

	@Test
	void nothingFoundIsProposedWithWhatWasSearched() {
		MvcTestResult refused = propose("1.7", "relatie=niet-teruggevonden", "versie=0");
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("Vul in waarnaar u zocht");

		propose("1.7", "relatie=niet-teruggevonden", "versie=0", "gezocht=vuurwerk, carbid");
		decide("1.7", "bevestig", String.valueOf(verdict("1.7").version()));

		assertThat(row("1.7")).contains("\"review\":\"bevestigd\"", "Gezocht naar: vuurwerk, carbid.")
			.doesNotContain("\"naar\"");
	}

	@Test
	void refusesAndKeepsWhatWasTypedAndGoesOnToTheNext() {
		MvcTestResult refused = propose("1.2", "andere=akkoord-2026/1.7", "versie=0", "toelichting=Mijn zin");
		assertThat(refused).hasStatus(422);
		assertThat(body(refused)).contains("Kies wat ermee gebeurde", ">Mijn zin</textarea>");
		assertThat(body(propose("1.2", "andere=niets/1", "relatie=gewijzigd", "versie=0")))
			.contains("Kies een punt uit Akkoord 2026");
		assertThat(body(propose("1.2", "andere=akkoord-2026/1.7", "relatie=gewijzigd", "versie=x")))
			.contains("formulier klopt niet");

		assertThat(propose("1.2", "andere=akkoord-2026/1.7", "relatie=ongewijzigd", "versie=0")).hasStatus(302)
			.redirectedUrl()
			.startsWith("/redactie/verloop/akkoord-2022/1.3" + PAIR);
	}

	@Test
	void theSecondOfTwoSeesWhatTheFirstSaid() {
		propose("1.3", "andere=akkoord-2026/1.8", "relatie=aangescherpt", "versie=0", "toelichting=Van Anna");
		MvcTestResult second = post(this.officers.cees, "/1.3/uitspraak", "andere=akkoord-2026/1.8",
				"relatie=gewijzigd", "versie=0", "toelichting=Van Cees");

		assertThat(second).hasStatus(409);
		assertThat(body(second)).contains("Intussen veranderd", "Anna Koppelaar", "Van Anna", "Van Cees");
	}

	@Test
	void anOfficerWithdrawsAndUndoes() {
		propose("1.6", "andere=akkoord-2026/1.12", "relatie=geen-verband", "versie=0");
		Verdict verdict = verdict("1.6");
		post(this.officers.anna, "/1.6/uitspraak/" + verdict.id() + "/besluit", "besluit=trek-in",
				"versie=" + verdict.version());
		assertThat(verdict("1.6").review().state()).isEqualTo(ReviewState.WITHDRAWN);
		post(this.officers.anna, "/1.6/uitspraak/" + verdict.id() + "/ongedaan", "versie=" + verdict("1.6").version());

		assertThat(verdict("1.6").review().state()).isEqualTo(ReviewState.PROPOSED);
		assertThat(officer("/redactie/verloop/akkoord-2022/1.6" + PAIR)).contains("Geen verband",
				"laatste besluit teruggedraaid");
		assertThat(officer("/redactie")).contains("Verloop Akkoord 2022 → Akkoord 2026 om te beoordelen");
	}

	@Test
	void knowsNoOtherItemsAndNoVerdictsOnOthers() {
		assertThat(get("/redactie/verloop/akkoord-2022/9.9" + PAIR)).hasStatus(404);
		assertThat(get("/redactie/verloop/dorp-2030/1.1" + PAIR)).hasStatus(404);
		assertThat(get("/redactie/verloop/akkoord-2022/1.1")).hasStatus(400);
		assertThat(get("/redactie/verloop" + PAIR + "&stand=bijna")).hasStatus(400);
		assertThat(get("/redactie/verloop?van=akkoord-2022&naar=dorp-2030")).hasStatus(400);
		assertThat(post(this.officers.bas, "/1.1/uitspraak/" + UUID.randomUUID() + "/besluit", "besluit=bevestig",
				"versie=1"))
			.hasStatus(404);
	}

	@Test
	void showsAnItemOfTheNewerWithWhereItMayComeFrom() {
		assertThat(officer("/redactie/verloop/akkoord-2026/1.13" + PAIR + "&q=speeltuin")).contains("komt het uit",
				"Cameratoezicht op het plein.", "Stel voor: nieuw", "Gevonden met");
	}

	private void assertRefused(String query, String why) {
		MvcTestResult answer = this.mvc.get().uri("/api/v1/verloop" + query).exchange();
		assertThat(answer).hasStatus(400);
		assertThat(answer.getMvcResult().getResolvedException()).hasMessageContaining(why);
		assertThat(this.mvc.get().uri("/verloop.csv" + query)).hasStatus(400);
	}

	private Verdict verdict(String number) {
		return this.verdicts.of(List.of("akkoord-2022/" + number)).getFirst();
	}

	private MvcTestResult propose(String number, String... fields) {
		return post(this.officers.anna, "/" + number + "/uitspraak", fields);
	}

	private MvcTestResult decide(String number, String decision, String version) {
		return post(this.officers.bas, "/" + number + "/uitspraak/" + verdict(number).id() + "/besluit",
				"besluit=" + decision, "versie=" + version);
	}

	private MvcTestResult post(Editor editor, String path, String... fields) {
		var request = this.mvc.post()
			.uri("/redactie/verloop/akkoord-2022" + path + PAIR)
			.with(csrf())
			.with(this.officers.request(editor));
		for (String field : fields) {
			String[] parts = field.split("=", 2);
			request = request.param(parts[0], parts[1]);
		}
		return request.exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(this.officers.request(this.officers.anna)).exchange();
	}

	private String officer(String address) {
		MvcTestResult result = get(address);
		assertThat(result).hasStatusOk();
		return body(result);
	}

	private String text(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return body(result);
	}

	/** What the API says of an older item. */
	private String row(String number) {
		String all = text("/api/v1/verloop" + PAIR + "&pageSize=500");
		int at = all.indexOf("{\"van\":\"akkoord-2022/" + number + "\"");
		assertThat(at).isNotNegative();
		return all.substring(at, all.indexOf('}', at));
	}

	private int kept(String ref) {
		return this.jdbc.sql("select count(*) from lineage where older_ref = ?")
			.param(ref)
			.query(Integer.class)
			.single();
	}

	private String said(String ref) {
		return this.jdbc.sql("select said from lineage where older_ref = ?").param(ref).query(String.class).single();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
