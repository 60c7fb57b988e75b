package nl.toetssteen.comparison;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ThemePagesTests {

	@Autowired
	private MockMvcTester pages;

	@Test
	void explainsAnEmptyPortal() {
		assertThat(this.pages.get().uri("/themas")).hasStatusOk().bodyText().contains("Gemeentefinanciën");
		assertThat(this.pages.get().uri("/themas/wonen")).hasStatusOk()
			.bodyText()
			.contains("Er is nog geen verkiezingsprogramma ingelezen", "Er is nog geen akkoord ingelezen",
					"Er is nog geen begroting ingelezen");
	}

	@Test
	@Sql("/comparison/nergenshuizen.sql")
	void countsPerThemeAndAddsUpTheExpenditureOfItsTaskFields() {
		assertThat(this.pages.get().uri("/themas")).hasStatusOk()
			.bodyText()
			.contains("Beloften DP 2030", "Uitgaven <span>2030</span>", "€\u00a01,2\u00a0mln");
	}

	@Test
	@Sql("/comparison/nergenshuizen.sql")
	void laysPledgeAgreementPlanAndMoneyBesideEachOtherEachWithItsSource() {
		assertThat(this.pages.get().uri("/themas/wonen")).hasStatusOk()
			.bodyText()
			.contains("Elk jaar dertig hofjes.", "/documenten/dp-nergenshuizen-2030/passage/1", "We bouwen hofjes.",
					"1.1 Meer hofjes", "1.1.a Hofjes tekenen", "Voorjaar", "8.3 Wonen en bouwen, uitgaven",
					"/api/v1/beloften?document=dp-nergenshuizen-2030&amp;thema=wonen&amp;formaat=csv");
	}

	@Test
	@Sql("/comparison/nergenshuizen.sql")
	void callsAnOlderAgreementHistoryAndTellsWhatTheComputerChose() {
		assertThat(this.pages.get().uri("/themas/wonen")).bodyText()
			.contains("voorgeschiedenis", "ouder dan DP 2030", "huidig beleid", "De computer koos het thema",
					"automatisch ingedeeld")
			.doesNotContain("Bij 0 van", "van deze 1 koos", "De andere staan");
	}

	@Test
	@Sql("/comparison/nergenshuizen.sql")
	void saysThatNothingWasFoundAndWhereItLooked() {
		assertThat(this.pages.get().uri("/themas/sport")).hasStatusOk()
			.bodyText()
			.contains("Geen belofte uit Dorpspartij 2030 staat onder dit thema",
					"geen taakveld dat alleen bij dit thema hoort")
			.doesNotContain("€\u00a00");
	}

	@Test
	@Sql("/comparison/nergenshuizen.sql")
	void showsTheMoneyOfEveryYearAsPrintedWithItsUnitOnceAndTheWayBack() {
		assertThat(text("/themas/wonen"))
			.contains("× € 1.000", ">Rekening 2028<", ">Begroting 2030<", ">999<", ">1.234<", ">200<",
					"/documenten/begroting-nergenshuizen-2030/passage/4")
			.containsSubsequence("8.3 Wonen en bouwen, inkomsten", "niet vermeld", "200", "Uitgaven samen", "999",
					"1.234", "Inkomsten samen", "niet vermeld", "200");
	}

	@Test
	@Sql("/comparison/nergenshuizen.sql")
	void countsMovementsOfReservesAsNoSpending() {
		assertThat(text("/themas/gemeentefinancien"))
			.containsSubsequence("0.5 Treasury", "Uitgaven samen", ">5<", "tellen niet mee", "0.10 Mutaties reserves",
					">77<")
			.doesNotContain(">82<");
	}

	@Test
	@Sql("/comparison/nergenshuizen.sql")
	void showsOnlyWhatIsAskedForAndSaysWhatIsLeftOut() {
		assertThat(text("/themas/wonen?soort=beloften")).contains("Elk jaar dertig hofjes.")
			.doesNotContain("We bouwen hofjes.", "8.3 Wonen");
		assertThat(text("/themas/wonen?document=akkoord-nergenshuizen-2026")).contains("We bouwen hofjes.",
				"Het gekozen document is geen verkiezingsprogramma");
		assertThat(text("/themas/wonen?stand=gekoppeld")).contains("past bij deze keuze", "staan er helemaal")
			.doesNotContain("Bekijk belofte 1.1");
		assertThat(text("/themas/wonen?toetsbaarheid=concreet")).contains("past bij deze keuze");
		assertThat(this.pages.get().uri("/themas/wonen?stand=half")).hasStatus(400);
		assertThat(this.pages.get().uri("/themas/wonen?document=bestaat-niet")).hasStatus(400);
	}

	@Test
	@Sql("/comparison/nergenshuizen.sql")
	void givesEveryTextAndNumberOfAThemeAsCsv() {
		assertThat(text("/themas/wonen.csv")).contains(
				"belofte,dp-nergenshuizen-2030/1.1,dp-nergenshuizen-2030,1.1,,Elk jaar dertig hofjes.,,document,nog niet beoordeeld",
				"activiteit,begroting-nergenshuizen-2030/1.1.a,",
				"geld,begroting-nergenshuizen-2030/tabel/taakvelden/1,begroting-nergenshuizen-2030,8.3,Wonen en bouwen,,,,,,,,uitgaven,Rekening 2028,999,");
		assertThat(text("/themas/wonen.csv?soort=geld")).doesNotContain("belofte,");
	}

	@Test
	@Sql("/comparison/nergenshuizen.sql")
	void citesAnAgreementByItsRefWithThePrintedNumberAsAnExtra() {
		assertThat(this.pages.get().uri("/themas/wonen")).bodyText().contains("Samen · 1.1 (gedrukt: 7) · regel 4");
	}

	@Test
	@Sql("/comparison/nergenshuizen.sql")
	void givesTheRowsOfTheTableAsCsv() {
		assertThat(this.pages.get().uri("/themas.csv")).hasStatusOk()
			.bodyText()
			.contains("code,thema,beloften DP 2030,afspraken,doelen,activiteiten,uitgaven 2030\r\n",
					"wonen,Wonen,1,1,1,1,1234000\r\n");
	}

	@Test
	@Sql("/comparison/nergenshuizen.sql")
	void makesNoNewsOfAThemeWithoutPledges() {
		assertThat(this.pages.get().uri("/")).hasStatusOk()
			.bodyText()
			.contains("Het meeste geld gaat naar wonen")
			.doesNotContain("geen enkele belofte");
	}

	@Test
	@Sql("/comparison/nergenshuizen.sql")
	void showsThePrintedResultOfABudgetBesideTheComputedOne() {
		assertThat(this.pages.get().uri("/begroting/2030")).hasStatusOk()
			.bodyText()
			.contains("Saldo zoals gedrukt", ">151<", ">-140<", ">11<", "1.000 anders dan gedrukt");
	}

	@Test
	void doesNotKnowAThemeThatIsNotThere() {
		assertThat(this.pages.get().uri("/themas/nergens")).hasStatus(404);
	}

	private String text(String address) {
		var answer = this.pages.get().uri(address).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
