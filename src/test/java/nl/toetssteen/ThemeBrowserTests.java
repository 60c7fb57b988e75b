package nl.toetssteen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class ThemeBrowserTests {

	@Test
	void aResidentReadsAThemeOnAPhoneByKeyboard(Page page) {
		page.setViewportSize(320, 640);
		page.navigate("/themas/wonen");
		Accessibility.check(page);
		Accessibility.checkWidth(page);

		page.getByText("Kies wat u wilt zien").focus();
		page.keyboard().press("Enter");
		Locator choice = page.getByLabel("Soort");
		choice.focus();
		page.keyboard().type("beloften");
		page.getByRole(AriaRole.BUTTON, named("Toon")).focus();
		page.keyboard().press("Enter");
		page.waitForURL("**soort=beloften**");

		assertThat(page.getByRole(AriaRole.HEADING, named("Beloften"))).isVisible();
		assertThat(page.getByRole(AriaRole.HEADING, named("Geld"))).hasCount(0);
		Accessibility.check(page);
		Accessibility.checkWidth(page);

		Locator source = page.locator("#beloften .chip").first();
		String words = page.locator("#beloften blockquote").first().innerText();
		source.focus();
		page.keyboard().press("Enter");

		Locator cited = page.locator(":target");
		assertThat(cited).isInViewport();
		assertThat(cited).containsText(words);
	}

	@Test
	void suggestionsComeOnlyWhenAskedForWithoutLosingThePlace(Page page) {
		page.navigate("/themas/wonen");
		assertThat(page.getByText("Een suggestie is geen verband.")).hasCount(0);

		page.getByRole(AriaRole.LINK, named("Toon ook suggesties van de computer")).click();

		assertThat(page.getByText("Een suggestie is geen verband.")).isVisible();
		assertThat(page).hasURL(java.util.regex.Pattern.compile(".*suggesties=ja"));
		Accessibility.check(page);
		page.getByRole(AriaRole.LINK, named("Verberg de suggesties van de computer")).click();
		assertThat(page.getByText("Een suggestie is geen verband.")).hasCount(0);
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name).setExact(true);
	}

}
