package nl.toetssteen;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class PageKindsBrowserTests {

	private static final int[] WIDTHS = { 320, 768, 1280 };

	@ParameterizedTest
	@ValueSource(strings = { "/", "/themas", "/themas/wonen", "/toegankelijkheid", "/privacy", "/bestaat-niet",
			"/galerij?page=2", "/documenten", "/documenten/sp-assen-2026", "/documenten/begroting-assen-2026/deel/9",
			"/documenten/sp-assen-2026/passage/20/citeer", "/beloften", "/beloften?document=sp-assen-2026&hoofdstuk=5",
			"/beloften/sp-assen-2026/5.1", "/afspraken", "/afspraken/bestuursakkoord-assen-2018/2.8", "/begroting/2026",
			"/begroting/2026/programma/1", "/begroting/2026/doelen/1.1", "/begroting/2026/activiteiten/1.1.a",
			"/begroting/2026/taakvelden", "/begroting/2026/indicatoren", "/begroting/2026/subsidies",
			"/begroting/2026/tabellen", "/begroting/2026/tabellen/p1-middeleninzet", "/begroting/2026/controles",
			"/verschillen", "/over", "/verloop", "/verloop?van=sp-assen-2022&naar=sp-assen-2026",
			"/over/begroting-assen-2026/weggelaten" })
	void isAccessibleAndFitsOnEveryScreen(String address, Page page) {
		List<String> complaints = complaintsOf(page);

		page.navigate(address);

		for (int width : WIDTHS) {
			page.setViewportSize(width, 900);
			Accessibility.check(page);
			Accessibility.checkWidth(page);
		}
		// A page that is not there would pass all of the above.
		assertThat(page.title().contains("Niet gevonden")).isEqualTo(address.equals("/bestaat-niet"));
		assertThat(page.locator("h1").count()).isEqualTo(1);
		assertThat(complaints).isEmpty();
	}

	/** What the browser says is wrong, such as a style or script against the policy. */
	private static List<String> complaintsOf(Page page) {
		List<String> complaints = new ArrayList<>();
		page.onConsoleMessage((message) -> {
			if ("error".equals(message.type()) && !message.text().contains("status of 404")) {
				complaints.add(message.text());
			}
		});
		return complaints;
	}

}
