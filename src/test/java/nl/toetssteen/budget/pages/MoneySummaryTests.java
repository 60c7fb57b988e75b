package nl.toetssteen.budget.pages;

import java.math.BigDecimal;

import nl.toetssteen.budget.PrintedTables;
import nl.toetssteen.budget.reading.ReadTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MoneySummaryTests {

	@Test
	void showsThePrintedSaldoReservesAndResultBesideTheComputedBalance() {
		MoneySummary summary = summary("""
				| Begroting 2030 | Begroting 2031
				Saldo van baten en lasten | 10 | 16
				Lasten | 40 | 45
				Wonen | 15 | 20
				Werken | 25 | 25
				Baten | -30 | -30
				Wonen | -20 | -20
				Werken | -10 | -10
				Reserve mutaties | -7 | -9
				Lasten | 2 | 1
				Baten | -9 | -10
				Totaal | 3 | 7
				""");
		MoneySummary.Year year = summary.own().orElseThrow();

		assertThat(summary.results().any()).isTrue();
		assertThat(summary.printed(summary.results().balance(), year)).isEqualTo("16");
		assertThat(summary.printed(summary.results().reserves(), year)).isEqualTo("-9");
		assertThat(summary.printed(summary.results().result(), year)).isEqualTo("7");
		assertThat(summary.difference(year)).isEqualByComparingTo(BigDecimal.valueOf(1000));
		assertThat(summary.difference(summary.years().getFirst())).isNull();
	}

	@Test
	void saysNothingOfRowsThatAreNotPrinted() {
		assertThat(summary("""
				| Begroting 2030 | Begroting 2031
				Lasten | 40 | 45
				Wonen | 15 | 20
				Werken | 25 | 25
				Baten | -30 | -30
				Wonen | -20 | -20
				Werken | -10 | -10
				""").results().any()).isFalse();
	}

	@Test
	void takesTheOnlyRowOfASideThatIsNotDivided() {
		MoneySummary.Year year = summary("""
				| Begroting 2030 | Begroting 2031
				Baten | 30 | 30
				Lasten | -40 | -45
				Saldo van baten en lasten | -10 | -15
				Onttrekking reserves | 2 | 1
				Toevoeging reserves | -1 | -1
				""").own().orElseThrow();

		assertThat(year.expenditure()).isEqualByComparingTo(BigDecimal.valueOf(45_000));
		assertThat(year.income()).isEqualByComparingTo(BigDecimal.valueOf(30_000));
	}

	private static MoneySummary summary(String rows) {
		ReadTable table = PrintedTables.budget()
			.chapter("Overzicht")
			.table("Programmaplan", "(x € 1.000)", rows)
			.read()
			.getFirst();
		return MoneySummary.of(table.table(), table.lines()).orElseThrow();
	}

}
