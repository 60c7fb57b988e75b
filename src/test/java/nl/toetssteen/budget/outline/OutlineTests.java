package nl.toetssteen.budget.outline;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.toetssteen.budget.BudgetLine;
import nl.toetssteen.budget.LineLevel;
import nl.toetssteen.budget.PrintedTables;

import static org.assertj.core.api.Assertions.assertThat;

class OutlineTests {

	@Test
	void findsTotalsAboveTheirRowsAndBelowThem() {
		assertThat(parents("""
				| 2030 | 2031
				Lasten | 30 | 33
				Wegen | 10 | 12
				Groen | 20 | 21
				Baten | -5 | -6
				Leges | -5 | -6
				 | 25 | 27
				""")).containsExactly("Lasten<", "Wegen<Lasten", "Groen<Lasten", "Baten<", "Leges<Baten", "<");
	}

	@Test
	void doesNotTakeTwoEqualNeighboursForATotalAndItsPart() {
		assertThat(parents("""
				| 2030 | 2031 | 2032 | 2033
				Bestuur | 25 | 25 | 25 | 26
				Toezicht | 5 | 5 | 5 | 6
				Woonvisie | 10 | 10 | 10 | 10
				Extra handen | 10 | 10 | 10 | 10
				""")).containsExactly("Bestuur<", "Toezicht<Bestuur", "Woonvisie<Bestuur", "Extra handen<Bestuur");
	}

	@Test
	void readsGroupsThatCancelOutAndGroupsOfOne() {
		assertThat(parents("""
				| 2030 | 2031 | 2032
				Jeugd | 0 | 0 | 0
				Jongerenwerk | 30 | 40 | 50
				Uit de reserve | -30 | -40 | -50
				Sport | 12 | 13 | 14
				Sportakkoord | 12 | 13 | 14
				Totaal | 12 | 13 | 14
				""")).containsExactly("Jeugd<Totaal", "Jongerenwerk<Jeugd", "Uit de reserve<Jeugd", "Sport<Totaal",
				"Sportakkoord<Sport", "Totaal<");
	}

	@Test
	void addsUpUnderHeadingsAndOverThem() {
		assertThat(parents("""
				| 2030 | 2031
				Lasten
				Wegen | 10 | 12
				Groen | 20 | 21
				Totaal lasten | 30 | 33
				Baten
				Leges | 5 | 6
				Huur | 7 | 7
				Totaal baten | 12 | 13
				Saldo | -18 | -20
				""")).containsExactly("Wegen<Totaal lasten", "Groen<Totaal lasten", "Totaal lasten<Saldo",
				"Leges<Totaal baten", "Huur<Totaal baten", "Totaal baten<Saldo", "Saldo<");
	}

	@Test
	void keepsATotalWithOneMisprintedYear() {
		assertThat(parents("""
				| 2030 | 2031 | 2032 | 2033
				Wonen | 30 | 99 | 36 | 39
				Huren | 10 | 11 | 12 | 13
				Kopen | 20 | 22 | 24 | 26
				""")).containsExactly("Wonen<", "Huren<Wonen", "Kopen<Wonen");
	}

	@Test
	void tellsTotalsSubtotalsAndLinesApart() {
		List<BudgetLine> lines = lines("""
				| 2030 | 2031
				Groen | 30 | 33
				Bomen | 10 | 12
				Gras | 20 | 21
				Grijs | 5 | 5
				 | 35 | 38
				""");

		assertThat(lines).extracting(BudgetLine::getLevel)
			.containsExactly(LineLevel.SUBTOTAL, LineLevel.LINE, LineLevel.LINE, LineLevel.LINE, LineLevel.TOTAL);
		assertThat(lines).extracting(BudgetLine::getDepth).containsExactly(1, 2, 2, 1, 0);
	}

	@Test
	void makesNothingOfPercentages() {
		assertThat(parents("""
				| 2030 | 2031
				Schuldquote | 30% | 33%
				Solvabiliteit | 10% | 12%
				Grond | 20% | 21%
				""")).containsExactly("Schuldquote<", "Solvabiliteit<", "Grond<");
	}

	private static List<BudgetLine> lines(String table) {
		return PrintedTables.budget().chapter("Overzichten").table("Overzicht", "", table).read().getFirst().lines();
	}

	private static Stream<String> parents(String table) {
		List<BudgetLine> lines = lines(table);
		return lines.stream().map((line) -> {
			Integer parent = line.getParentOrdinal();
			return line.getLabel() + "<" + ((parent == null) ? "" : lines.get(parent - 1).getLabel());
		});
	}

}
