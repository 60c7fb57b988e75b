package nl.toetssteen.comparison.differences.pages;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import nl.toetssteen.Accessibility;
import nl.toetssteen.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class DifferencesBrowserTests {

	@Test
	void aJournalistGoesFromADifferenceToBothSources(Page page) {
		page.navigate("/verschillen?oordeel=verschillend");
		Locator difference = page.locator("article.difference").first();
		List<Locator> chips = difference.locator("cite a").all();
		assertThat(chips).hasSizeGreaterThanOrEqualTo(2);
		String first = quoted(difference, 0);
		String second = quoted(difference, 1);

		chips.getFirst().click();
		assertThat(page.locator(":target").textContent()).contains(first);

		page.goBack();
		page.locator("article.difference").first().locator("cite a").nth(1).click();
		assertThat(page.locator(":target").textContent()).contains(second);
	}

	@Test
	void isAccessibleOnEveryScreen(Page page) {
		for (String address : List.of("/verschillen", "/verschillen?oordeel=gelijk&thema=wonen")) {
			page.navigate(address);
			for (int width : new int[] { 320, 768, 1280 }) {
				page.setViewportSize(width, 900);
				Accessibility.check(page);
				Accessibility.checkWidth(page);
			}
		}
	}

	/** The first words of a quotation, as they must stand in the reader. */
	private static String quoted(Locator difference, int index) {
		String words = difference.locator("blockquote p").nth(index).textContent().strip();
		return words.substring(0, Math.min(30, words.length()));
	}

}
