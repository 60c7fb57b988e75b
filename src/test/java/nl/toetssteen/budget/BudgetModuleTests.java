package nl.toetssteen.budget;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.Documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "web")
class BudgetModuleTests {

	private final Budget budget;

	private final Documents documents;

	private final BudgetFigures figures;

	BudgetModuleTests(Budget budget, BudgetFigures figures, Documents documents) {
		this.budget = budget;
		this.figures = figures;
		this.documents = documents;
	}

	@Test
	void storesTheTablesLinesAndChecksOfABudget() {
		Document document = store(1, DocumentKind.BUDGET);

		BudgetTable table = this.budget.table(document.getId(), "p1-middeleninzet").orElseThrow();
		List<BudgetLine> lines = this.budget.lines(table);

		assertThat(table.getTitle()).isEqualTo("1. Bouwen – Middeleninzet");
		assertThat(table.getColumns()).extracting(BudgetColumn::header)
			.containsExactly("Begroting 2030", "Begroting 2031");
		assertThat(lines).extracting(BudgetLine::getRef)
			.containsExactly("zandrade-1/tabel/p1-middeleninzet/1", "zandrade-1/tabel/p1-middeleninzet/2",
					"zandrade-1/tabel/p1-middeleninzet/3");
		assertThat(lines.getFirst().eurosIn(table.getColumns().getLast())).map(BigDecimal::longValueExact)
			.hasValue(35_000L);
		assertThat(this.budget.failingChecks(document.getId())).singleElement()
			.satisfies((check) -> assertThat(check.difference()).isEqualByComparingTo("2"));
		assertThat(this.budget.checkCount(document.getId())).isEqualTo(7);
	}

	@Test
	void findsLinesByTableAndByTaskField() {
		Long id = store(2, DocumentKind.BUDGET).getId();

		assertThat(this.budget.lines(List.of(id), "", "6.711", Pageable.unpaged())).extracting(BudgetLine::getLabel)
			.containsExactly("Hulp", "Hulp", "Hulp");
		assertThat(this.budget.lines(List.of(id), "p1-middeleninzet", "", Pageable.ofSize(2))).hasSize(2);
		assertThat(this.budget.lines(List.of(), "", "", Pageable.unpaged())).isEmpty();
	}

	@Test
	void tellsWhatThemesCostWithoutMovementsOfReserves() {
		Long id = store(4, DocumentKind.BUDGET).getId();

		List<TaskFieldMoney> fields = this.figures.taskFields(id);

		assertThat(fields).extracting(TaskFieldMoney::code).containsExactly("0.10", "6.711");
		assertThat(fields.getLast().years().getLast().expenditure()).isEqualByComparingTo("21000");
		assertThat(fields.getLast().years().getLast().income()).isEqualByComparingTo("4000");
		assertThat(this.figures.themes(id).values()).singleElement()
			.satisfies((years) -> assertThat(years.getFirst().expenditure()).isEqualByComparingTo("20000"));
	}

	@Test
	void tellsGrantsInFullEurosAndIndicatorsAsPrinted() {
		Long id = store(5, DocumentKind.BUDGET).getId();

		assertThat(this.figures.grants(id)).extracting(Grant::receiver, (grant) -> grant.euros().intValueExact())
			.containsExactly(tuple("Fanfare", 1_200), tuple("Museum", 30_000));
		assertThat(this.figures.indicators(id)).singleElement()
			.satisfies((indicator) -> assertThat(indicator.values()).extracting(Indicator.Value::printed)
				.containsExactly("9,3", "8,4"));
	}

	@Test
	void takesNothingFromOtherDocuments() {
		assertThat(this.budget.tables(store(3, DocumentKind.PROGRAMME).getId())).isEmpty();
	}

	private Document store(int number, DocumentKind kind) {
		var facts = new DocumentFacts("zandrade-" + number, kind, "Begroting 2031", List.of("Zandrade"), "GM0106", 2031,
				2034, null, null, "zandrade.txt");
		var tree = PrintedTables.budget().programme("Bouwen").table("Middeleninzet", "(bedragen x € 1.000)", """
				| Begroting 2030 | Begroting 2031
				Lasten | 30 | 35
				[TV2-1] Wegen | 10 | 12
				[TV6-711] Hulp | 20 | 21
				""").chapter("Bijlagen").table("Taakvelden", "(x € 1.000)", """
				| Begroting 2030 | Begroting 2031
				Lasten | 25 | 27
				[TV0-10] Mutaties reserves | 5 | 6
				[TV6-711] Hulp | 20 | 21
				Baten | -3 | -4
				[TV6-711] Hulp | -3 | -4
				""").table("Subsidies", "", """
				| Bedrag (in €)
				Fanfare | 1.200
				Museum | 30.000
				Totaal | 31.200
				""").table("Indicatoren", "", """
				| Zandrade | Nederland
				Nieuwe woningen | 9,3 | 8,4
				""").tree();
		byte[] bytes = facts.code().getBytes(StandardCharsets.UTF_8);
		return this.documents.store(facts, bytes, "%064x".formatted(number), tree, 1);
	}

}
