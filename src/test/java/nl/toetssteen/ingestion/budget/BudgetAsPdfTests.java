package nl.toetssteen.ingestion.budget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import nl.toetssteen.budget.Amount;
import nl.toetssteen.budget.BudgetCheck;
import nl.toetssteen.budget.BudgetTable;
import nl.toetssteen.budget.checks.Checks;
import nl.toetssteen.budget.reading.ReadTable;
import nl.toetssteen.budget.reading.TableReader;
import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import nl.toetssteen.documents.SourceTree;
import nl.toetssteen.ingestion.Line;
import nl.toetssteen.ingestion.pdf.PdfTrees;
import nl.toetssteen.ingestion.pdf.Said;
import nl.toetssteen.ingestion.pdf.TableManner;
import nl.toetssteen.policy.reading.FoundActivity;
import nl.toetssteen.policy.reading.FoundGoal;
import nl.toetssteen.policy.reading.PlanReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same budget as text and as PDF gives the same tree, goals, tables and sum checks.
 * The press knows the words only: where they stand on a page is its own choice, and the
 * reading has nothing else to go by.
 */
class BudgetAsPdfTests {

	private static final DocumentFacts FACTS = new DocumentFacts("begroting-assen-2026", DocumentKind.BUDGET,
			"Begroting", List.of(), "GM0106", 2026, 2029, null, null, "begroting-assen-2026.pdf");

	private static final String RUNNING = "Programmabegroting 2026   Pagina # van 144";

	private static SourceTree text;

	private static SourceTree pdf;

	private static List<String> textChecks;

	@BeforeAll
	static void read() throws IOException {
		text = new BudgetReader().read(FACTS,
				Line.split(Files.readString(Path.of("seeds", "begroting-assen-2026.txt"))));
		pdf = pdf(text, new TableManner(false, true, false));
		textChecks = checks(text);
	}

	@Test
	void readsTheSamePartsHeadingsTextsTablesAndCells() {
		assertThat(Said.in(pdf)).containsExactlyElementsOf(Said.in(text));
	}

	@Test
	void readsTheSameGoalsAndActivitiesWithTheirCodesTextsAndPeriods() {
		assertThat(plan(pdf)).containsExactlyElementsOf(plan(text)).isNotEmpty();
	}

	@Test
	void givesTablesAndLinesTheSameRefsAmountsAndUnits() {
		assertThat(lines(pdf)).containsExactlyElementsOf(lines(text)).isNotEmpty();
	}

	@Test
	void runsTheSameSumChecksAndTheSameOnesFail() {
		assertThat(checks(pdf)).containsExactlyElementsOf(textChecks)
			.anyMatch((check) -> check.endsWith("true"))
			.anyMatch((check) -> check.endsWith("false"));
	}

	@Test
	void readsTheSameFromTablesWithLines() {
		SourceTree ruled = pdf(text, new TableManner(true, true, false));

		assertThat(Said.in(ruled)).containsExactlyElementsOf(Said.in(text));
		assertThat(checks(ruled)).containsExactlyElementsOf(textChecks);
	}

	private static SourceTree pdf(SourceTree tree, TableManner manner) {
		byte[] bytes = BudgetPress.set(tree, manner, RUNNING).bytes();
		return new PdfTrees(List.of(new LaidOutBudget())).tree(FACTS, bytes);
	}

	private static List<String> plan(SourceTree tree) {
		return new PlanReader().read(tree).stream().flatMap(BudgetAsPdfTests::plan).map(Said::plain).toList();
	}

	private static Stream<String> plan(FoundGoal goal) {
		String said = String.join(" | ", goal.code(), goal.printedCode(), goal.programmeTitle(), goal.title(),
				goal.text());
		return Stream.concat(Stream.of(said), goal.activities().stream().map(BudgetAsPdfTests::activity));
	}

	private static String activity(FoundActivity activity) {
		return String.join(" | ", activity.code(), activity.printedCode(), activity.title(), activity.text(),
				Objects.requireNonNullElse(activity.period(), "-"));
	}

	private static List<ReadTable> tables(SourceTree tree) {
		return new TableReader(1L, FACTS.code(), FACTS.periodFrom(), tree).read(tree);
	}

	private static List<String> lines(SourceTree tree) {
		return tables(tree).stream().flatMap(BudgetAsPdfTests::lines).map(Said::plain).toList();
	}

	private static Stream<String> lines(ReadTable read) {
		BudgetTable table = read.table();
		String name = String.join(" | ", table.getSlug(), table.getKind().name(), table.getTitle(),
				table.getUnit().name(), String.valueOf(table.isUnitPrinted()));
		return Stream.concat(Stream.of(name),
				read.lines()
					.stream()
					.map((line) -> line.getRef() + " | " + line.getParentRef() + " | " + line.getLevel() + " | "
							+ line.getSection() + " | " + line.getSide() + " | "
							+ line.getAmounts().stream().map(Amount::value).toList()));
	}

	private static List<String> checks(SourceTree tree) {
		var reader = new TableReader(1L, FACTS.code(), FACTS.periodFrom(), tree);
		List<BudgetCheck> checks = new Checks().run(reader.read(tree), reader.programmes());
		return checks.stream()
			.map((check) -> check.getKind() + " | " + check.getLineRef() + " | " + check.getColumnHeader() + " | "
					+ check.getExpected() + " | " + check.getFound() + " | " + check.holds())
			.map(Said::plain)
			.toList();
	}

}
