package nl.toetssteen.budget.money;

import java.math.BigDecimal;
import java.util.List;

import nl.toetssteen.budget.PrintedTables;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class InhabitantsTests {

	@Test
	void followFromAnAmountPerInhabitantWhateverItsSign() {
		List<Inhabitants> counts = counts("(bedragen x € 1.000)", """
				| Begroting 2031 | MJP 2032
				Marge (€ 50 per inwoner) | -3.500 | -3.550
				Afval in kg per inwoner | 150 | 140
				""");

		assertThat(counts).extracting(Inhabitants::year, (count) -> count.count().intValueExact())
			.containsExactly(tuple(2031, 70_000), tuple(2032, 71_000));
		assertThat(counts).extracting(Inhabitants::rate).containsOnly(new BigDecimal("50"));
	}

	@Test
	void areTakenAsPrintedFromARowThatCountsThem() {
		assertThat(counts("(aantallen)", """
				| Begroting 2030 | Begroting 2031
				Aantal inwoners op 1 januari | 69.500 | 70.100
				Formatie (fte per 1.000 inwoners) | 11 | 12
				""")).extracting(Inhabitants::count).containsExactly(new BigDecimal("69500"), new BigDecimal("70100"));
	}

	@Test
	void shareAnAmountToTheNearestEuro() {
		Inhabitants count = counts("(aantallen)", """
				| Begroting 2030 | Begroting 2031
				Inwoners | 69.500 | 70.000
				""").getLast();

		assertThat(count.share(new BigDecimal("441000000"))).isEqualByComparingTo("6300");
		assertThat(count.share(new BigDecimal("34999"))).isEqualByComparingTo("0");
		assertThat(count.share(new BigDecimal("35000"))).isEqualByComparingTo("1");
	}

	private static List<Inhabitants> counts(String caption, String table) {
		return PrintedTables.budget()
			.chapter("Bijlagen")
			.table("Kerngegevens", caption, table)
			.read()
			.stream()
			.flatMap((read) -> read.lines().stream())
			.flatMap((line) -> Inhabitants.of(line).stream())
			.toList();
	}

}
