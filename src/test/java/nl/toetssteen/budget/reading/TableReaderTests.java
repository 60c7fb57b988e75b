package nl.toetssteen.budget.reading;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.toetssteen.budget.BudgetColumn;
import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.BudgetTableKind;
import nl.toetssteen.budget.Phase;
import nl.toetssteen.budget.PrintedTables;
import nl.toetssteen.budget.Side;
import nl.toetssteen.budget.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class TableReaderTests {

	private static final String ROW = "\nWegen | 1 | 2 | 3 | 4 | 5\n";

	@Test
	void tellsThePhaseOfEachColumn() {
		List<BudgetColumn> columns = columns(
				"| Rekening 2029 | Prognose 2030 | Begroting 2030 | Begroting 2031 | mjp  2032");

		assertThat(columns).extracting(BudgetColumn::phase)
			.containsExactly(Phase.EXECUTED, Phase.FORECAST, Phase.APPROVED, Phase.PROPOSED, Phase.MULTI_YEAR);
		assertThat(columns).extracting(BudgetColumn::year).containsExactly(2029, 2030, 2030, 2031, 2032);
		assertThat(columns.getLast().header()).isEqualTo("MJP 2032");
	}

	@Test
	void mendsAYearThatWasPrintedTwice() {
		List<BudgetColumn> columns = columns("| Begroting 2030 | Begroting 2031 | MJP 2033 | MJP 2033 | MJP 2034");

		assertThat(columns).extracting(BudgetColumn::header)
			.containsExactly("Begroting 2030", "Begroting 2031", "MJP 2032", "MJP 2033", "MJP 2034");
		assertThat(columns.get(2).printed()).isEqualTo("MJP 2033");
	}

	@Test
	void leavesEqualYearsOfDifferentColumnsAlone() {
		assertThat(columns("| Lasten 2031 | Baten 2031 | Lasten 2032 | Baten 2032 | Verschil"))
			.extracting(BudgetColumn::side)
			.containsExactly(Side.EXPENDITURE, Side.INCOME, Side.EXPENDITURE, Side.INCOME, Side.NONE);
	}

	@Test
	void readsAUnitOfAColumnByItself() {
		assertThat(columns("| Tarief 2030 (€) | Tarief 2031 (€) | Opbrengst 2031 (x € 1.000) | Fte | Aandeel %"))
			.extracting(BudgetColumn::unit)
			.containsExactly(Unit.EUR, Unit.EUR, Unit.EUR_1000, Unit.OTHER, Unit.OTHER);
	}

	@Test
	void takesEurosWhereThousandsWouldBeMoreThanTheWholeBudget() {
		List<ReadTable> tables = PrintedTables.budget()
			.chapter("Financieel")
			.table("Totaal", "(bedragen x € 1.000)", "| 2031" + "\nLasten | 90.000\nBaten | 89.000")
			.table("Taakvelden", "", "| 2031" + "\n5.4 Musea | 8.130.000\n5.6 Media | 783.484")
			.table("Kunst", "", "| 2031" + "\nBeeld | 81\nMuziek | 783")
			.read();

		assertThat(tables).extracting((read) -> read.table().getUnit())
			.containsExactly(Unit.EUR_1000, Unit.EUR, Unit.EUR_1000);
	}

	@Test
	void takesEurosWhereAmountsArePrintedInCents() {
		BudgetTable table = PrintedTables.budget()
			.chapter("Heffingen")
			.table("Tarieven", "", "| 2031" + "\nEerste hond | 95,04\nTweede hond | 121,50")
			.read()
			.getFirst()
			.table();

		assertThat(table.getUnit()).isEqualTo(Unit.EUR);
	}

	@Test
	void takesEurosForTheOtherTablesOfAChapterThatPrintNoUnit() {
		List<ReadTable> tables = PrintedTables.budget()
			.chapter("Heffingen")
			.table("Kosten", "", "| 2031" + "\nBegraven | 122.000\nRuimen | 59.000\nOverhead | 8.000\nSamen | 189.000")
			.table("Woonlasten", "", "| 2031" + "\nEen persoon | 806\nGezin | 1.092")
			.chapter("Financieel")
			.table("Reserves", "", "| 2031" + "\nAlgemeen | 43.791\nWonen | 577")
			.read();

		assertThat(tables).extracting((read) -> read.table().getUnit())
			.containsExactly(Unit.EUR, Unit.EUR, Unit.EUR_1000);
	}

	@Test
	void takesAUnitThatIsNotPrintedFromTheTextBeforeTheTable() {
		BudgetTable table = PrintedTables.budget()
			.chapter("Deelnemingen")
			.text("Alle bedragen in de tabellen in €")
			.table("Vermogen", "", "| 2031" + "\nEigen vermogen | 155.000")
			.read()
			.getFirst()
			.table();

		assertThat(table.getUnit()).isEqualTo(Unit.EUR);
		assertThat(table.isUnitPrinted()).isFalse();
	}

	@Test
	void takesAUnitThatIsNotPrintedFromATableOfTheSameKind() {
		List<ReadTable> tables = PrintedTables.budget()
			.chapter("Bijlage 1")
			.table("Investeringen wegen", "bedragen x € 1 miljoen", "| 2031\nBrug | 2")
			.table("Wat er gebeurde", "(x € 1.000)", "| 2031\nFeest | 2")
			.table("Wat er komt", "(x € 1.000)", "| 2031\nFeest | 2")
			.chapter("Bijlage 2")
			.table("Investeringen scholen", "", "| 2031\nGymzaal | 3")
			.read();

		assertThat(tables.getLast().table().getUnit()).isEqualTo(Unit.EUR_1000000);
	}

	@Test
	void namesATableAfterItsProgramme() {
		BudgetTable table = PrintedTables.budget()
			.programme("Bouwen in Zandrade")
			.table("Wat mag het kosten?", "(x € 1.000)", "| 2031" + "\nWegen | 1")
			.read()
			.getFirst()
			.table();

		assertThat(table.getTitle()).isEqualTo("1. Bouwen in Zandrade – Wat mag het kosten?");
		assertThat(table.getSlug()).isEqualTo("p1-wat-mag-het-kosten");
		assertThat(table.getProgramme()).isEqualTo(1);
		assertThat(table.getKind()).isEqualTo(BudgetTableKind.PROGRAMME_MONEY);
	}

	@Test
	void givesTablesWithTheSameTitleDifferentRefs() {
		List<ReadTable> tables = PrintedTables.budget()
			.chapter("Deelnemingen")
			.table("Vermogen", "", "| 2031\nEigen | 1")
			.table("Vermogen", "", "| 2031\nEigen | 2")
			.read();

		assertThat(tables).extracting((table) -> table.table().getSlug()).containsExactly("vermogen", "vermogen-2");
	}

	@Test
	void namesATableAfterTheNumberOfItsAnnex() {
		List<ReadTable> tables = PrintedTables.budget()
			.chapter("Bijlage 4. Deelnemingen")
			.table("Tabel vermogen", "", "| 2031\nEigen | 1")
			.read();

		assertThat(tables.getFirst().table().getTitle()).isEqualTo("Bijlage 4 – Vermogen");
		assertThat(tables.getFirst().table().getSlug()).isEqualTo("bijlage-4-vermogen");
	}

	@Test
	void readsTheUnitBelowWholeEurosAndInHeadingsOfTheTable() {
		List<ReadTable> tables = PrintedTables.budget()
			.chapter("Heffingen")
			.table("Woonlasten", "[Bedragen x € 1, afgerond op hele €]", "| 2031\nRiool | 187")
			.table("Dekking", "", "| 2031\nA. Kosten (x € 1.000)\nRiool | 4")
			.table("Vermogen", "Alle bedragen in de tabellen in €", "| 2031\nEigen | 155.000")
			.table("Bijdrage", "", "| 2031\nAan de partij | 9.000")
			.read();

		assertThat(tables).extracting((table) -> table.table().getUnit())
			.containsExactly(Unit.EUR, Unit.EUR_1000, Unit.EUR, Unit.EUR);
		assertThat(tables.getLast().table().isUnitPrinted()).isFalse();
	}

	@Test
	void putsRowsUnderTheirSideAndSection() {
		List<BudgetLine> lines = PrintedTables.budget().programme("Bouwen").table("Kosten", "(x € 1.000)", """
				| 2030 | 2031 | 2032
				Lasten | 30 | 33 | 36
				[6.1] Wegen | 10 | 12 | 13
				[TV6-711] Hulp | 20 | 21 | 23
				""").read().getFirst().lines();

		assertThat(lines).extracting(BudgetLine::getSection).containsExactly("Lasten", "Lasten", "Lasten");
		assertThat(lines).extracting(BudgetLine::getSide).containsOnly(Side.EXPENDITURE);
		assertThat(lines).extracting(BudgetLine::getTaskField).containsExactly(null, "6.1", "6.711");
		assertThat(lines).extracting(BudgetLine::getCode).containsExactly(null, "6.1", "TV6-711");
		assertThat(lines.getLast().getRef()).isEqualTo("begroting-zandrade-2031/tabel/p1-kosten/3");
	}

	@Test
	void keepsAnEmptyCellEmptyAndLeavesOutTablesWithoutNumbers() {
		List<ReadTable> tables = PrintedTables.budget()
			.chapter("Overzichten")
			.table("Beleid", "", "| Nota\nWonen | Woonvisie")
			.table("Geld", "", "| 2030 | 2031\nWonen | | 5\nZorg | P.M. | 7")
			.read();

		assertThat(tables).singleElement().satisfies((table) -> assertThat(table.lines()).allSatisfy((line) -> {
			assertThat(line.valueIn(table.columns().getFirst())).isEmpty();
			assertThat(line.valueIn(table.columns().getLast())).isPresent();
		}));
	}

	private static List<BudgetColumn> columns(String headers) {
		return PrintedTables.budget()
			.chapter("Overzichten")
			.table("Overzicht", "(x € 1.000)", headers + ROW)
			.read()
			.getFirst()
			.columns();
	}

}
