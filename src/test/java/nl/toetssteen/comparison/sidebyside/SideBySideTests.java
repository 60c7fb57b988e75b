package nl.toetssteen.comparison.sidebyside;

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
@Sql("/comparison/nergenshuizen.sql")
class SideBySideTests {

	private static final String PLEDGES_AND_PLANS = "?links=dp-nergenshuizen-2030&rechts=begroting-nergenshuizen-2030";

	private static final String PLEDGES_AND_AGREEMENT = "?links=dp-nergenshuizen-2030&rechts=akkoord-nergenshuizen-2026";

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private JdbcClient database;

	@Test
	void laysWhatBothDocumentsSayBesideEachOtherEachWithItsSource() {
		assertThat(this.pages.get().uri("/vergelijk" + PLEDGES_AND_PLANS + "&thema=wonen")).hasStatusOk()
			.bodyText()
			.contains("DP 2030 naast Begroting 2030", "Elk jaar dertig hofjes.", "DP 2030 · Wonen · 1.1 · regel 3",
					"1.1.a Hofjes tekenen", "Wij tekenen.", "Begroting 2030 · Bouwen · 1.1.a · regel 6",
					"8.3 Wonen en bouwen", "€\u00a01.234.000", "huidig beleid",
					"alleen verbanden die twee redacteuren bevestigden");
	}

	@Test
	void callsAnOlderAgreementHistoryOnWhicheverSideItStands() {
		assertThat(this.pages.get().uri("/vergelijk" + PLEDGES_AND_AGREEMENT + "&thema=wonen")).bodyText()
			.contains("voorgeschiedenis", "We bouwen hofjes.");
		assertThat(this.pages.get()
			.uri("/vergelijk?links=akkoord-nergenshuizen-2026&rechts=dp-nergenshuizen-2030&thema=wonen")).bodyText()
			.contains("voorgeschiedenis");
	}

	@Test
	void saysWhatADocumentSaysNothingAboutAndWhatWasSearched() {
		this.database
			.sql("""
					insert into reference (ref, document, kind, title, text, part, context, printed, natural_ref, position,
					live, first_version, last_version) values ('dp-nergenshuizen-2030/1.1', 'dp-nergenshuizen-2030', 'PLEDGE',
					'', 'Elk jaar dertig hofjes.', 'Wonen', '', '', 'dp-nergenshuizen-2030/1.1', 1, true, 1, 1)""")
			.update();

		assertThat(this.pages.get().uri("/vergelijk" + PLEDGES_AND_AGREEMENT + "&thema=sport")).hasStatusOk()
			.bodyText()
			.contains("Dit document zegt niets over Sport", "doorzocht: 1\u00a0belofte",
					"/zoeken?q=Sport&amp;document=dp-nergenshuizen-2030");
	}

	@Test
	void countsEveryThemeUntilOneIsChosen() {
		assertThat(this.pages.get().uri("/vergelijk" + PLEDGES_AND_PLANS)).hasStatusOk()
			.bodyText()
			.contains("Kies een thema",
					"/vergelijk?links=dp-nergenshuizen-2030&amp;rechts=begroting-nergenshuizen-2030&amp;thema=wonen");
		assertThat(this.pages.get().uri("/vergelijk.csv" + PLEDGES_AND_PLANS)).bodyText()
			.contains("code,thema,dp-nergenshuizen-2030,begroting-nergenshuizen-2030", "wonen,Wonen,1,2");
	}

	@Test
	@Sql({ "/comparison/nergenshuizen.sql", "/comparison/judged.sql" })
	void showsALinkThatTwoEditorsConfirmedOnBothSides() {
		this.database
			.sql("""
					insert into link (id, pledge_ref, target_ref, kind, motivation, state, proposed_by, confirmed_by, version,
					                  act, changed_by, changed_at)
					values (gen_random_uuid(), 'dp-nergenshuizen-2030/1.1', 'begroting-nergenshuizen-2030/1.1.a', 'CARRIES_OUT',
					        '', 'CONFIRMED', '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000b2', 2,
					        'CONFIRM', '00000000-0000-0000-0000-0000000000b2', now())""")
			.update();

		assertThat(this.pages.get().uri("/vergelijk" + PLEDGES_AND_PLANS + "&thema=wonen&verband=met")).bodyText()
			.contains("href=\"#begroting-nergenshuizen-2030/1.1.a\"", "href=\"#dp-nergenshuizen-2030/1.1\"",
					"DP 2030, belofte 1.1", "voert uit", "bevestigd", "Doelen (0 van 1)")
			.doesNotContain("suggestie", "€\u00a01.234.000");
		assertThat(this.pages.get().uri("/vergelijk.csv" + PLEDGES_AND_PLANS + "&thema=wonen")).bodyText()
			.contains("voert uit begroting-nergenshuizen-2030/1.1.a (bevestigd)",
					"voert uit dp-nergenshuizen-2030/1.1 (bevestigd)");
	}

	@Test
	void givesWhatIsShownAsCsv() {
		assertThat(this.pages.get().uri("/vergelijk.csv" + PLEDGES_AND_PLANS + "&thema=wonen")).hasStatusOk()
			.bodyText()
			.contains("kant,document,thema,soort,ref",
					"links,dp-nergenshuizen-2030,wonen,belofte,dp-nergenshuizen-2030/1.1,Wonen,1.1,,Elk jaar dertig hofjes.",
					"rechts,begroting-nergenshuizen-2030,wonen,activiteit,begroting-nergenshuizen-2030/1.1.a,Bouwen",
					"8.3,Wonen en bouwen,,,,,1234000,200000");
	}

	@Test
	void showsOnlyTheSortAskedFor() {
		assertThat(this.pages.get().uri("/vergelijk" + PLEDGES_AND_PLANS + "&thema=wonen&soort=doelen")).bodyText()
			.contains("U ziet alleen doelen", "Meer hofjes", "Een verkiezingsprogramma heeft geen doelen")
			.doesNotContain("Hofjes tekenen", "Elk jaar dertig hofjes.");
		assertThat(this.pages.get().uri("/vergelijk" + PLEDGES_AND_PLANS + "&thema=wonen&verband=met")).bodyText()
			.contains("Geen van deze beloften past bij uw keuze")
			.doesNotContain("Elk jaar dertig hofjes.");
	}

	@Test
	void showsTheFormWithWhatIsWrongAndChangesNothing() {
		refuses("?links=bestaat-niet&rechts=begroting-nergenshuizen-2030",
				"Links: dit document kent het portaal niet.");
		refuses("?links=bestaat-niet", "Links: dit document kent het portaal niet.");
		refuses("?links=dp-nergenshuizen-2030&rechts=dp-nergenshuizen-2030", "dit is hetzelfde document als links");
		refuses(PLEDGES_AND_PLANS + "&thema=niets", "Thema: dit thema bestaat niet.");
		refuses(PLEDGES_AND_PLANS + "&soort=boos", "Soort: deze keuze bestaat niet.");
		refuses(PLEDGES_AND_PLANS + "&verband=misschien", "Verband: deze keuze bestaat niet.");
		refuses("?links=" + "x".repeat(6000) + "&rechts=begroting-nergenshuizen-2030", "kent het portaal niet");
		refuses("?links=%3Cscript%3E&rechts=begroting-nergenshuizen-2030", "kent het portaal niet");
	}

	@Test
	void refusesCharactersNoTextHas() {
		assertThat(this.pages.get().uri("/vergelijk?links={code}&rechts=begroting-nergenshuizen-2030", "a\u0000b"))
			.hasStatus(400);
		assertThat(this.pages.get().uri("/vergelijk.csv?links={code}&rechts=begroting-nergenshuizen-2030", "a\u0000b"))
			.hasStatus(400);
		assertThat(this.pages.get().uri("/vergelijk.csv?links=dp-nergenshuizen-2030")).hasStatus(400);
	}

	@Test
	void startsWithAFormThatKeepsWhatIsChosenAlready() {
		assertThat(this.pages.get().uri("/vergelijk?links=dp-nergenshuizen-2030")).hasStatusOk()
			.bodyText()
			.contains("value=\"dp-nergenshuizen-2030\" selected")
			.doesNotContain("kunnen wij niet");
	}

	private void refuses(String query, String message) {
		assertThat(this.pages.get().uri("/vergelijk" + query)).as(query)
			.hasStatus(400)
			.bodyText()
			.contains(message, "<select", "Er is niets gewijzigd")
			.doesNotContain("<script>", "xxxxxxxxx");
	}

}
