package nl.toetssteen.budget.api;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.domain.PageImpl;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import nl.toetssteen.budget.Budget;
import nl.toetssteen.budget.PrintedTables;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.documents.ImagePages;
import nl.toetssteen.themes.Themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

@WebMvcTest(BudgetLineApi.class)
class BudgetLineApiTests {

	@Autowired
	private MockMvcTester api;

	@MockitoBean
	private Budget budget;

	@MockitoBean
	private BudgetDocuments documents;

	@MockitoBean
	private Themes themes;

	@BeforeEach
	void aTableWithTwoRows() {
		ReadTable table = PrintedTables.budget().chapter("Bijlage").table("Taakvelden", "(x € 1.000)", """
				| Begroting 2030 | Begroting 2031
				[TV2-1] Wegen | 10 | -1.206
				[TV6-711] Hulp | | 21,5
				""").read().getFirst();
		given(this.documents.codes("begroting-zandrade-2031")).willReturn(Map.of(1L, "begroting-zandrade-2031"));
		given(this.documents.seen()).willReturn(new ImagePages(Map.of()));
		given(this.budget.lines(anyCollection(), any(), any(), any())).willReturn(new PageImpl<>(table.lines()));
		given(this.budget.lines(anyCollection(), eq("taakvelden"), eq("6.711"), any()))
			.willReturn(new PageImpl<>(table.lines().subList(1, 2)));
	}

	@Test
	void tellsEachAmountAsPrintedWithItsYearAndPhase() {
		assertThat(this.api.get().uri("/api/v1/begrotingsregels?document=begroting-zandrade-2031")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"totaal": 2, "items": [
					  {"ref": "begroting-zandrade-2031/tabel/taakvelden/1", "niveau": "regel", "label": "Wegen",
					   "tabel": "begroting-zandrade-2031/tabel/taakvelden", "taakveld": "2.1", "code": "TV2-1",
					   "bedragen": [
					     {"kolom": "Begroting 2030", "jaar": 2030, "fase": "vastgesteld", "waarde": 10},
					     {"kolom": "Begroting 2031", "jaar": 2031, "fase": "begroot", "waarde": -1206}]},
					  {"label": "Hulp", "bedragen": [{"jaar": 2031, "waarde": 21.5, "eenheid": "EUR_1000"}]}]}
					""");
	}

	@Test
	void findsByTheWholeRefAndThePrintedCode() {
		assertThat(this.api.get()
			.uri("/api/v1/begrotingsregels?document=begroting-zandrade-2031"
					+ "&tabel=begroting-zandrade-2031/tabel/taakvelden&taakveld=TV6-711"))
			.bodyJson()
			.extractingPath("$.items[*].label")
			.asArray()
			.containsExactly("Hulp");
	}

	@Test
	void givesOneRowForEachAmountAsCsv() {
		assertThat(this.api.get().uri("/api/v1/begrotingsregels?document=begroting-zandrade-2031&formaat=csv"))
			.hasStatusOk()
			.bodyText()
			.satisfies((csv) -> assertThat(csv.lines()).hasSize(4))
			.contains("bedrag.waarde")
			.contains("-1206");
	}

	@Test
	void refusesAParameterThatDoesNotExist() {
		assertThat(this.api.get().uri("/api/v1/begrotingsregels?tafel=1")).hasStatus(400);
	}

}
