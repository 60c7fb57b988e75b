package nl.toetssteen.budget.checks;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.CheckRule;
import nl.toetssteen.budget.PrintedTables;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksTests {

	private static final String RESERVES = """
			| 1 januari | Storting | Onttrekking | 31 december
			Algemene reserve | 100 | 10 | 30 | 80
			Reserve zwembad | 40 | 5 | 0 | 45
			Reserve kunst | 20 | 0 | 1 | %s
			Totaal | 160 | 15 | 31 | %s
			""";

	@Test
	void laysASumBesideItsPrintedTotalAndSaysSoInDutch() {
		assertThat(overview("""
				| 2030 | 2031 | 2032 | 2033
				Wonen | 30 | 99 | 36 | 39
				Huren | 10 | 11 | 12 | 13
				Kopen | 20 | 22 | 24 | 26
				""")).hasSize(4).filteredOn((check) -> !check.holds()).singleElement().satisfies((check) -> {
			assertThat(check.getDescription()).isEqualTo("Som van 2 regels onder “Wonen” tegen het gedrukte bedrag");
			assertThat(check.getColumnHeader()).isEqualTo("2031");
			assertThat(check.getExpected()).isEqualByComparingTo("33");
			assertThat(check.difference()).isEqualByComparingTo("66");
		});
	}

	@Test
	void findsSubtotalsThatRepeatTheFirstYear() {
		assertThat(failing(overview("""
				| Rekening 2029 | Begroting 2030 | Begroting 2031
				Baten | -50 | -50 | -50
				Huur | -20 | -40 | -60
				Leges | -30 | -35 | -40
				Lasten | 90 | 90 | 90
				Wegen | 40 | 60 | 70
				Groen | 50 | 55 | 65
				Totaal | 40 | 40 | 40
				"""))).hasSize(4);
	}

	@Test
	void allowsWhatRoundingCanDoAndNoMore() {
		String table = """
				| 2030 | 2031 | 2032 | 2033
				Wonen | %s | 33 | 36 | 39
				Huren | 10 | 11 | 12 | 13
				Kopen | 20 | 22 | 24 | 26
				""";

		assertThat(failing(overview(table.formatted("31")))).isEmpty();
		assertThat(failing(overview(table.formatted("32")))).hasSize(1);
	}

	@Test
	void followsReservesThroughTheYearAndIntoTheNext() {
		List<BudgetCheck> checks = PrintedTables.budget()
			.chapter("Bijlage 1")
			.table("Reserves en voorzieningen 2031", "(x € 1.000)", RESERVES.formatted("19", "144"))
			.table("Reserves en voorzieningen 2032", "(x € 1.000)", """
					| 1 januari | Storting | Onttrekking | 31 december
					Algemene reserve | 80 | 10 | 30 | 60
					Reserve zwembad | 54 | 5 | 0 | 59
					Reserve kunst | 19 | 0 | 1 | 18
					Totaal | 153 | 15 | 31 | 137
					""")
			.checks();

		assertThat(failing(checks)).extracting(BudgetCheck::getDescription)
			.containsExactly("“Reserve zwembad”: eindstand 2031 tegen beginstand 2032",
					"“Totaal”: eindstand 2031 tegen beginstand 2032");
		assertThat(checks).extracting(BudgetCheck::getKind).contains(CheckRule.MOVEMENT, CheckRule.ROLL_FORWARD);
	}

	@Test
	void seesAReserveThatDoesNotAddUpInItsYear() {
		assertThat(failing(PrintedTables.budget()
			.chapter("Bijlage 1")
			.table("Reserves en voorzieningen 2031", "(x € 1.000)", RESERVES.formatted("29", "154"))
			.checks())).extracting(BudgetCheck::getKind).containsExactly(CheckRule.MOVEMENT, CheckRule.MOVEMENT);
	}

	@Test
	void comparesWhatIsSaidOfAReserveOnTheFirstOfJanuary() {
		List<BudgetCheck> checks = PrintedTables.budget()
			.chapter("Bijlage 1")
			.table("Reserves en voorzieningen 2031", "(x € 1.000)", RESERVES.formatted("19", "144"))
			.chapter("Weerstandsvermogen")
			.table("Weerstandsvermogen", "(x € 1.000)", """
					| Bedrag
					Capaciteit per 1 januari 2031
					Algemene reserve | 100
					Reserve zwembad | 45
					""")
			.checks();

		assertThat(failing(checks)).singleElement()
			.satisfies((check) -> assertThat(check.getExpected()).isEqualByComparingTo("40"));
	}

	@Test
	void comparesAProgrammeWithThePlanOfAllProgrammes() {
		assertThat(failing(plan("20"))).isEmpty();
		assertThat(failing(plan("30"))).singleElement()
			.satisfies((check) -> assertThat(check.getDescription()).contains("“Lasten” van het programma"));
	}

	private static List<BudgetCheck> plan(String roads) {
		return PrintedTables.budget()
			.programme("Bouwen")
			.table("Wat mag het kosten?", "(x € 1.000)", """
					| Begroting 2030 | Begroting 2031
					Lasten | 10 | %s
					Baten | -4 | -5
					""".formatted(roads))
			.programme("Zorgen")
			.programme("Leren")
			.chapter("Cijfers")
			.table("Overzicht", "(x € 1.000)", """
					| Begroting 2030 | Begroting 2031
					Lasten | 60 | 90
					1. Bouwen | 10 | 20
					2. Zorgen | 20 | 30
					3. Leren | 30 | 40
					Baten | -15 | -18
					1. Bouwen | -4 | -5
					2. Zorgen | -5 | -6
					3. Leren | -6 | -7
					""")
			.checks();
	}

	@Test
	void comparesRowsOfAProgrammeWithTheAnnexThatHoldsThemAll() {
		List<BudgetCheck> checks = PrintedTables.budget().programme("Bouwen").table("Investeringen", "(x € 1.000)", """
				| Begroting 2030 | Begroting 2031
				Brug | 10 | 20
				Sluis | 5 | 6
				Kade | 7 | 9
				Totaal | 22 | 35
				""").chapter("Bijlage 4").table("Bijlage 4 Investeringen", "(x € 1.000)", """
				| Begroting 2030 | Begroting 2031
				Bouwen | 22 | 38
				Brug | 10 | 20
				Sluis | 5 | 6
				Kade | 7 | 12
				""").checks();

		assertThat(failing(checks)).extracting(BudgetCheck::getDescription)
			.containsExactly("“Totaal” in het programma tegen “Bijlage 4 Investeringen”",
					"“Kade” in het programma tegen “Bijlage 4 Investeringen”");
	}

	@Test
	void doesNotCompareTablesThatDoNotPromiseTheSame() {
		assertThat(failing(overview("""
				| 2030 | 2031 | Verschil
				Wegen | 10 | 12 | 70
				Groen | 20 | 21 | 80
				"""))).isEmpty();
	}

	@Test
	void checksTheFormulaARowNames() {
		assertThat(failing(overview("""
				| Bedrag
				Capaciteit (A) | 90
				Risico's (B) | 20
				Vermogen (A-B) | 75
				Verhouding (A/B) | 4
				"""))).singleElement().satisfies((check) -> assertThat(check.getExpected()).isEqualByComparingTo("70"));
	}

	@Test
	void laysTheEmuSaldoBesideTheSaldoOfTheBudget() {
		List<BudgetCheck> checks = PrintedTables.budget().chapter("Cijfers").table("Programmaplan", "(x € 1.000)", """
				| Rekening 2029 | Begroting 2031
				Saldo van baten en lasten | -30 | 20
				Lasten | 60 | 90
				Baten | -90 | -70
				""").table("EMU-saldo", "(x € 1.000)", """
				| Rekening 2029 | Begroting 2031
				Exploitatiesaldo voor reserves | 30 | 20
				""").checks();

		assertThat(failing(checks)).singleElement()
			.satisfies((check) -> assertThat(check.getExpected()).isEqualByComparingTo("-20"));
	}

	private static List<BudgetCheck> overview(String table) {
		return PrintedTables.budget().chapter("Overzichten").table("Overzicht", "(x € 1.000)", table).checks();
	}

	private static List<BudgetCheck> failing(List<BudgetCheck> checks) {
		return checks.stream().filter((check) -> !check.holds()).toList();
	}

}
