package nl.toetssteen.budget.money;

import java.util.List;

import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.PrintedTables;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EndingRuleTests {

	@Test
	void findsWhatStopsAndWhatShrinksByMoreThanHalfInEveryLaterYear() {
		List<EndingMoney> found = ending("""
				| Begroting 2030 | Begroting 2031 | MJP 2032 | MJP 2033
				Loket | 500 | 650 | 0 | 0
				Fonds | 100 | 100 | 49 | 20
				Beheer | 100 | 100 | 50 | 0
				Dip | 100 | 100 | 0 | 100
				Groei | 0 | 10 | 20 | 30
				""");

		assertThat(found).extracting(EndingMoney::label).containsExactly("Loket", "Fonds");
		assertThat(found).extracting(EndingMoney::ends).containsExactly(true, false);
		assertThat(found.getFirst().own()).isEqualByComparingTo("650000");
		assertThat(found.getFirst().in(2033)).isEqualByComparingTo("0");
		assertThat(found.getFirst().in(2040)).isNull();
	}

	@Test
	void leavesOutWhatIsTooSmallAndWhatMovesReserves() {
		assertThat(ending("""
				| Begroting 2031 | MJP 2032
				Drukwerk | 9 | 0
				Storting reserve wegen | 900 | 0
				Onttrekking reserve wegen | -900 | 0
				Feest | 10 | 0
				""")).extracting(EndingMoney::label).containsExactly("Feest");
	}

	@Test
	void leavesOutTotalsAndRowsWithoutALaterYear() {
		assertThat(ending("""
				| Begroting 2030 | Begroting 2031
				Loket | 500 | 650
				Totaal | 500 | 650
				""")).isEmpty();
	}

	@Test
	void joinsARowThatIsPrintedTwiceAndKeepsBothSources() {
		List<BudgetLine> lines = lines(
				PrintedTables.budget().programme("Bouwen").table("Ambitiemiddelen", "(bedragen x € 1.000)", """
						| Begroting 2031 | MJP 2032
						Loket | 650 | 0
						""").chapter("Bijlagen").table("Ambitiemiddelen", "(bedragen x € 1.000)", """
						| Begroting 2031 | MJP 2032
						Extra loket | 650 | 0
						Loket | 640 | 0
						"""));

		List<EndingMoney> found = EndingRule.of(lines, 2031);

		assertThat(found).extracting((money) -> money.lines().size()).containsExactly(2, 1);
		assertThat(found.getFirst().programme()).isEqualTo(1);
	}

	@Test
	void takesTheSidesOfATableThatHasAColumnForEach() {
		List<BudgetLine> lines = lines(PrintedTables.budget()
			.chapter("Bijlagen")
			.table("Incidentele lasten en baten", "(bedragen x € 1.000)", """
					| Lasten 2031 | Baten 2031 | Lasten 2032 | Baten 2032
					Opvang | 130 | 140 | 0 | 0
					Uitkering | 0 | 50 | 0 | 0
					"""));

		assertThat(EndingRule.of(lines, 2031)).singleElement().satisfies((money) -> {
			assertThat(money.label()).isEqualTo("Opvang");
			assertThat(money.income()).isEqualByComparingTo("140000");
		});
	}

	private static List<EndingMoney> ending(String table) {
		return EndingRule.of(lines(
				PrintedTables.budget().programme("Bouwen").table("Ambitiemiddelen", "(bedragen x € 1.000)", table)),
				2031);
	}

	private static List<BudgetLine> lines(PrintedTables tables) {
		return tables.read().stream().flatMap((table) -> table.lines().stream()).toList();
	}

}
