package nl.toetssteen.budget.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.PrintedTables;

import static org.assertj.core.api.Assertions.assertThat;

class TableItemTests {

	@Test
	void tellsTheHeadersAsPrintedWhereAYearWasReadAsAnotherOne() {
		List<BudgetCheck> checks = PrintedTables.budget().chapter("Overzichten").table("Overzicht", "(x € 1.000)", """
				| Begroting 2031 | MJP 2033 | MJP 2033 | MJP 2034
				Wonen | 30 | 33 | 33 | 33
				Huren | 10 | 11 | 11 | 11
				Kopen | 20 | 22 | 22 | 22
				""").checks();

		TableItem item = TableItem.of(checks.getFirst().getTable(), "zandrade", checks, new ImagePages(Map.of()));

		assertThat(item.kolommen()).containsExactly("Begroting 2031", "MJP 2032", "MJP 2033", "MJP 2034");
		assertThat(item.kolommenGedrukt()).containsExactly("Begroting 2031", "MJP 2033", "MJP 2033", "MJP 2034");
	}

	@Test
	void tellsWhatWasLaidBesideWhat() {
		List<BudgetCheck> checks = PrintedTables.budget().chapter("Overzichten").table("Overzicht", "(x € 1.000)", """
				| 2030 | 2031
				Wonen | 30 | 33
				Huren | 10 | 11
				Kopen | 20 | 22
				""").checks();

		TableItem item = TableItem.of(checks.getFirst().getTable(), "zandrade", checks, new ImagePages(Map.of()));

		assertThat(item.ref()).isEqualTo("zandrade/tabel/overzicht");
		assertThat(item.eenheid()).isEqualTo("EUR_1000");
		assertThat(item.kolommen()).containsExactly("2030", "2031");
		assertThat(item.kolommenGedrukt()).isEmpty();
		assertThat(item.controles()).hasSize(2).allSatisfy((check) -> {
			assertThat(check.klopt()).isTrue();
			assertThat(check.verschil()).isZero();
			assertThat(check.regel()).isEqualTo("begroting-zandrade-2031/tabel/overzicht/1");
		});
	}

}
