package nl.toetssteen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class ResidentBrowserTests {

	@Test
	void aResidentComesFromTheFrontPageToTheWordsInTheDocument(Page page) {
		page.navigate("/");

		follow(page, "Wonen");
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Bekijk belofte")).first().click();
		String words = page.getByRole(AriaRole.BLOCKQUOTE).first().innerText();
		follow(page, "Toon in het document");

		Locator cited = page.locator(":target");
		assertThat(cited).isInViewport();
		assertThat(cited).containsText(words);
	}

	@Test
	void theSkipLinkLeadsPastTheMenu(Page page) {
		page.navigate("/");

		page.keyboard().press("Tab");
		assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Naar de inhoud"))).isInViewport();
		page.keyboard().press("Enter");

		assertThat(page.locator("#inhoud")).isFocused();
	}

	@Test
	void aWordOfTheBudgetOpensItsMeaning(Page page) {
		page.navigate("/");

		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("lasten").setExact(true)).click();

		assertThat(page.getByText("Wat de gemeente in een jaar uitgeeft of moet betalen.")).isVisible();
		Accessibility.check(page);
	}

	private static void follow(Page page, String link) {
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true)).first().click();
	}

}
