package nl.toetssteen.comparison.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.PrintedTables;
import nl.toetssteen.budget.money.Inhabitants;
import nl.toetssteen.budget.money.YearSums;
import nl.toetssteen.budget.money.YearTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PerInhabitantTests {

	private final List<YearTable.Column> columns = List.of(new YearTable.Column("2030", 2030, false, true),
			new YearTable.Column("2031", 2031, true, true));

	@Test
	void dividesByTheCountOfTheSameYearAndLeavesOtherYearsEmpty() {
		var table = new YearTable("t", "Uitgaven", this.columns, List.of(row("Wonen", "900", "7000000")), List.of(),
				false);

		YearTable shared = PerInhabitant.of(table, Map.of(2031, count()));

		assertThat(shared.rows().getFirst().cells()).extracting(YearTable.Cell::euros)
			.containsExactly(null, new BigDecimal("100"));
		assertThat(shared.title()).isEqualTo("Uitgaven, per inwoner");
	}

	@Test
	void putsTheSixLargestOfTheOwnYearInTheChart() {
		List<YearTable.Row> rows = List.of(row("a", "9", "1"), row("b", "0", "2"), row("c", "0", "3"),
				row("d", "0", "4"), row("e", "0", "5"), row("f", "0", "-6"), row("g", "0", "7"), row("h", "0", "0"));

		YearTable table = new YearTable("t", "Uitgaven", this.columns, rows, List.of(), true).charted();

		assertThat(table.rows().stream().filter(YearTable.Row::charted)).extracting(YearTable.Row::label)
			.containsExactly("b", "c", "d", "e", "f", "g");
		assertThat(table.complete()).isFalse();
		assertThat(table.chart()).isEqualTo("lines");
	}

	@Test
	void laysThePrintedTotalBesideTheSumAndKeepsWhatIsNotPrintedEmpty() {
		List<YearTable.Row> rows = List.of(row("a", "9", "1"), row("b", null, "2"));

		List<YearTable.Row> tail = YearSums.compared(rows, row("Totaal zoals gedrukt", null, "4"));

		assertThat(tail.getFirst().cells()).extracting(YearTable.Cell::euros)
			.containsExactly(new BigDecimal("9"), new BigDecimal("3"));
		assertThat(tail.getLast().cells()).extracting(YearTable.Cell::euros).containsExactly(null, new BigDecimal("1"));
	}

	private static YearTable.Row row(String label, String... euros) {
		return YearTable.Row.of(label,
				Arrays.stream(euros).map((each) -> (each == null) ? null : new BigDecimal(each)).toList());
	}

	private static Inhabitants count() {
		BudgetLine line = PrintedTables.budget().chapter("Bijlagen").table("Kerngegevens", "(aantallen)", """
				| Begroting 2030 | Begroting 2031
				Inwoners | 69.500 | 70.000
				""").read().getFirst().lines().getFirst();
		return Inhabitants.of(line).getLast();
	}

}
