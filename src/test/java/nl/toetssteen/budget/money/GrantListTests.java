package nl.toetssteen.budget.money;

import java.math.BigDecimal;
import java.util.List;

import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.Grant;
import nl.toetssteen.budget.LineLevel;
import nl.toetssteen.budget.PrintedTables;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GrantListTests {

	private final GrantList list = list();

	@Test
	void findsPartsOfWordsInReceiverAndPurposeWhateverTheirCase() {
		assertThat(this.list.holding("MUSEUM").grants()).hasSize(2);
		assertThat(this.list.holding("stad lessen").grants()).extracting(Grant::receiver)
			.containsExactly("Stadsmuseum");
		assertThat(this.list.holding("ijsbaan").grants()).isEmpty();
		assertThat(this.list.holding("").grants()).hasSize(3);
	}

	@Test
	void laysThePrintedTotalBesideTheSum() {
		assertThat(this.list.sum()).isEqualByComparingTo("31200");
		assertThat(this.list.total()).hasValueSatisfying((total) -> assertThat(total).isEqualByComparingTo("31250"));
	}

	@Test
	void givesSharesWithOneDecimal() {
		assertThat(GrantList.percentage(new BigDecimal("1"), new BigDecimal("3"))).isEqualTo("33.3");
		assertThat(GrantList.percentage(BigDecimal.ONE, BigDecimal.ZERO)).isZero();
	}

	private static GrantList list() {
		List<BudgetLine> lines = PrintedTables.budget().chapter("Bijlagen").table("Subsidies", "", """
				| Bedrag (in €)
				Fanfare van het Museum | 1.200
				Stadsmuseum | 20.000
				Sportraad | 10.000
				Totaal | 31.250
				""").read().stream().flatMap((table) -> table.lines().stream()).toList();
		List<Grant> grants = lines.stream()
			.filter((line) -> line.getLevel() == LineLevel.LINE)
			.map((line) -> new Grant(line.getLabel(), "Lessen aan kinderen",
					line.eurosIn(line.getTable().getColumns().getFirst()).orElseThrow(), null, line))
			.toList();
		return GrantList.of(grants, lines);
	}

}
