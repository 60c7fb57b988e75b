package nl.toetssteen.comparison.unspoken;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import nl.toetssteen.Accessibility;
import nl.toetssteen.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class UnspokenBrowserTests {

	@Test
	void aJournalistFollowsAWordTheBudgetNeverUsesToWhereItStands(Page page) {
		page.navigate("/onbesproken");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Woorden").setExact(true)).click();
		var word = page.locator(".words-apart a").first();
		String said = word.textContent();
		word.click();

		assertThat(page.url()).contains("/zoeken?q=");
		assertThat(page.locator("main").textContent()).containsIgnoringCase(said);
	}

	@Test
	void isAccessibleOnEveryScreen(Page page) {
		for (String address : List.of("/onbesproken", "/onbesproken/plannen?computer=ja", "/onbesproken/geld",
				"/onbesproken/beloften?stand=nog-niet-beoordeeld", "/onbesproken/woorden")) {
			page.navigate(address);
			for (int width : new int[] { 320, 768, 1280 }) {
				page.setViewportSize(width, 900);
				Accessibility.check(page);
				Accessibility.checkWidth(page);
			}
		}
	}

}
