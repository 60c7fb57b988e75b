package nl.toetssteen;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class ChartsBrowserTests {

	private static final int[] WIDTHS = { 320, 768, 1280 };

	/** What the charts draw, as ECharts tells it. */
	private static final String DRAWN = """
			() => [...document.querySelectorAll('.chart-drawing')].flatMap((board) => {
				const { series, xAxis, yAxis } = echarts.getInstanceByDom(board).getOption();
				if (series[0].type === 'sankey') {
					return series[0].links.map((link) => `${link.source} > ${link.target}: ${link.value}`);
				}
				const axis = [...xAxis, ...yAxis].find((one) => one.type === 'category');
				return series.flatMap((one) => one.data.map((value, at) => `${one.name} | ${axis.data[at]}: ${value}`));
			})""";

	/**
	 * What the tables say to a reader: the words of the cells, amounts in full from their
	 * titles.
	 */
	private static final String PRINTED = """
			() => [...document.querySelectorAll('table[data-chart]')].flatMap((table) => {
				const words = (cell) => cell.innerText.trim().replace(/\\s+/g, ' ');
				const amount = (cell) => {
					const said = cell.querySelector('[title]')?.title ?? words(cell);
					return said === '' ? null : Number(said.replace('\\u2212', '-').replace(/[€\\s.]/g, '').replace(',', '.'));
				};
				const rows = [...table.rows].filter((row) => row.closest('tbody'));
				if (table.dataset.chart === 'flow') {
					return rows.filter((row) => amount(row.cells[2]) > 0)
						.map((row) => `${words(row.cells[0])} > ${words(row.cells[1])}: ${amount(row.cells[2])}`);
				}
				const heads = [...table.tHead.rows[0].cells];
				const down = heads.some((head) => head.dataset.series !== undefined);
				const marked = (cell) => (cell.dataset.series ?? cell.dataset.category) !== undefined;
				const named = (cell) => cell.dataset.series || cell.dataset.category || words(cell);
				const pairs = rows.filter((row) => marked(row.cells[0]))
					.flatMap((row) => heads.filter(marked).map((head) => [row, head]));
				return pairs.map(([row, head]) => {
					const names = down ? [head, row.cells[0]] : [row.cells[0], head];
					return `${named(names[0])} | ${named(names[1])}: ${amount(row.cells[head.cellIndex])}`;
				});
			})""";

	@ParameterizedTest
	@ValueSource(strings = { "", "/jaren", "/jaren?indeling=thema&kant=saldo", "/jaren?indeling=taakveld&thema=wonen",
			"/jaren?kant=reserves&bedragen=inwoner", "/geldstroom", "/ophoudt", "/subsidies", "/subsidies?q=leger",
			"/investeringen", "/ambities", "/reserves", "/incidenteel", "/indicatoren" })
	void aChartSaysWhatItsTableSaysAndAnyoneCanUseThePage(String address, Page page) {
		List<String> complaints = new ArrayList<>();
		page.onConsoleMessage((message) -> {
			if ("error".equals(message.type())) {
				complaints.add(message.text());
			}
		});
		page.onPageError(complaints::add);

		page.navigate("/begroting/2026" + address);
		page.waitForSelector(".chart svg");

		assertThat((List<?>) page.evaluate(DRAWN)).isNotEmpty()
			.map(Object::toString)
			.containsExactlyInAnyOrderElementsOf(
					((List<?>) page.evaluate(PRINTED)).stream().map(Object::toString).toList());
		for (int width : WIDTHS) {
			page.setViewportSize(width, 900);
			page.waitForTimeout(60);
			Accessibility.check(page);
			Accessibility.checkWidth(page);
		}
		assertThat(page.locator(".chart-drawing").first().getAttribute("aria-label")).contains("Grafiek bij de tabel");
		assertThat(complaints).isEmpty();
	}

	@Test
	void onPaperStandTheChartAndTheFullAmounts(Page page) {
		page.navigate("/begroting/2026/jaren");
		page.waitForSelector(".chart svg");

		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

		assertThat(page.locator(".chart svg").isVisible()).isTrue();
		assertThat(page.locator("form.filter").isVisible()).isFalse();
		Object full = page.evaluate("""
				getComputedStyle(document.querySelector('td data.amount'), '::after').content""");
		assertThat(full.toString()).contains("€", ".000");
	}

}
