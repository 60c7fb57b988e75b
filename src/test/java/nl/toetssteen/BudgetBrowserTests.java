package nl.toetssteen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class BudgetBrowserTests {

	@Test
	void aReaderComesFromAProgrammeToAPrintedRowInTheDocument(Page page) {
		page.navigate("/begroting");

		page.getByRole(AriaRole.ROW).getByRole(AriaRole.LINK).first().click();
		String programme = page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)).innerText();
		page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(3)).getByRole(AriaRole.LINK).first().click();
		page.locator("section[aria-labelledby=activiteiten]").getByRole(AriaRole.LINK).first().click();
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))).containsText("Activiteit");
		follow(page, "Bekijk het geld van programma");
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))).hasText(programme);
		follow(page, "Deze tabel met controles");
		Locator row = page.getByRole(AriaRole.ROW)
			.filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.LINK)))
			.first();
		String label = row.getByRole(AriaRole.ROWHEADER).innerText();
		row.getByRole(AriaRole.LINK).click();

		Locator cited = page.locator(":target");
		assertThat(cited).isInViewport();
		assertThat(cited).containsText(label);
	}

	private static void follow(Page page, String link) {
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).first().click();
	}

}
