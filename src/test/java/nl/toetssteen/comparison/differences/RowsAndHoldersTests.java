package nl.toetssteen.comparison.differences;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.comparison.differences.matching.Verdict;
import nl.toetssteen.documents.Citation;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Place;
import nl.toetssteen.documents.quantities.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

class RowsAndHoldersTests {

	private final RepeatedRows rows = new RepeatedRows();

	@Test
	void tellsWhereARowPrintedTwiceDiffersInOneYear() {
		row("tabel/haven/1", "Havenbeheer", 120, 90, 90);
		row("tabel/bijlage/7", "Havenbeheer", 140, 90, 90);

		List<Group> groups = this.rows.groups();
		assertThat(groups).hasSize(1);
		assertThat(groups.getFirst().verdict()).isEqualTo(Verdict.DIFFERENT);
		assertThat(groups.getFirst().members()).extracting((member) -> member.quantity().measure().value().intValue())
			.containsExactly(120000, 140000);
	}

	@Test
	void keepsSilentAboutRowsThatOnlyShareTheirName() {
		row("tabel/haven/1", "Lasten", 120, 90, 80);
		row("tabel/sluis/1", "Lasten", 340, 300, 80);
		row("tabel/haven/2", "Baten", 0, 0, 70);
		row("tabel/sluis/2", "Baten", 10, 0, 0);

		assertThat(this.rows.groups()).isEmpty();
	}

	@Test
	void keepsSilentAboutRowsThatAgreeAndTheSameTable() {
		row("tabel/haven/1", "Havenbeheer", 120, 90, 90);
		row("tabel/bijlage/7", "Havenbeheer", 120, 90, 90);
		row("tabel/haven/4", "Kades", 120, 90, 90);
		row("tabel/haven/5", "Kades", 130, 90, 90);

		assertThat(this.rows.groups()).isEmpty();
	}

	@Test
	void countsWhoHoldsAnOfficeByTheirHeadings() {
		var holders = new Holders();
		for (String heading : List.of("Wethouder Jan Vos", "Wethouder Els van der Kok", "Wethouder Jan Vos")) {
			holders.add(mention("passage/3", Holders.in(heading).orElseThrow()));
		}

		assertThat(holders.counted()).hasSize(1);
		Quantity counted = holders.counted().getFirst().quantity();
		assertThat(counted.measure().value()).isEqualByComparingTo("2");
		assertThat(counted.object()).isEqualTo("wethouders (geteld)");
		assertThat(holders.counted().getFirst().sources()).extracting(Citation::words)
			.containsExactly("Wethouder Jan Vos", "Wethouder Els van der Kok");
	}

	@Test
	void doesNotCountOneAlone() {
		var holders = new Holders();
		holders.add(mention("passage/3", Holders.in("Wethouder Jan Vos").orElseThrow()));

		assertThat(holders.counted()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Wethouder", "Wethouder van financiën", "Wethouder Jan Vos opent de sluis",
			"Wethouders en raad", "De wethouder" })
	void takesOnlyAnOfficeWithANameForAHolder(String heading) {
		assertThat(Holders.in(heading)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Haven 2. Beheer, 0", "Kades per 1 januari 2031, 0", "Ratio waterschapsvermogen: 4, 1",
			"Havengeld totaal € 3 miljoen, 1" })
	void readsInAHeadingWhatItSaysAndNotItsNumber(String heading, int quantities) {
		assertThat(Headings.read(heading)).hasSize(quantities);
	}

	@ParameterizedTest
	@CsvSource({ "Waterschapsvermogen ratio (A/B), 4, aantal", "Havengeld, 4000, EUR", "Percentage dekking, 4, %" })
	void knowsARowWithoutMoneyInATableOfEuros(String label, String value, String unit) {
		var quantity = Cells.quantity(label, "2031", new BigDecimal(4), "4", "EUR_1000").orElseThrow();

		assertThat(quantity.measure().value()).isEqualByComparingTo(value);
		assertThat(quantity.measure().unit()).isEqualTo(unit);
	}

	private void row(String ref, String label, int... thousands) {
		int year = 2031;
		for (int amount : thousands) {
			this.rows.add(mention(ref,
					Cells
						.quantity(label, "Begroting " + year++, BigDecimal.valueOf(amount), String.valueOf(amount),
								"EUR_1000")
						.orElseThrow()));
		}
	}

	private static Mention mention(String ref, Quantity quantity) {
		return new Mention(
				"begroting-zandstad-2031/" + ref, quantity, new Citation("begroting-zandstad-2031", "Begroting",
						DocumentKind.BUDGET, false, List.of(), 1, Place.line(1), quantity.words()),
				2031, Set.of("Gemeente Zandstad"), List.of(), true, "");
	}

}
