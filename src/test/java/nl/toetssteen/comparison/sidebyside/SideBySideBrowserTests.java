package nl.toetssteen.comparison.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import nl.toetssteen.Accessibility;
import nl.toetssteen.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class SideBySideBrowserTests {

	private static final String HOUSING = "/vergelijk?links=sp-assen-2022&rechts=sp-assen-2026&thema=wonen";

	@Test
	void aResidentComparesTwoProgrammesOnHousingOnAPhoneAndTakesTheRowsAlong(Page page) throws IOException {
		page.setViewportSize(390, 844);
		page.navigate("/");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leg twee documenten naast elkaar")).click();
		page.getByLabel("Links").selectOption("sp-assen-2022");
		page.getByLabel("Rechts").selectOption("sp-assen-2026");
		page.getByLabel("Thema").selectOption("wonen");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vergelijk")).click();

		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).textContent())
			.contains("SP 2022 naast SP 2026");
		assertThat(isAbove(page, "sp-assen-2022", "sp-assen-2026")).isTrue();
		int shown = page.locator("article.statement").count();
		assertThat(shown).isGreaterThan(10);
		assertThat(page.locator("#sp-assen-2022 .ties").first().textContent()).contains("SP 2026", "suggestie");

		Download download = page.waitForDownload(() -> page
			.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download deze vergelijking (CSV)"))
			.click());
		assertThat(Files.readAllLines(download.path())).hasSizeGreaterThan(shown);
	}

	@Test
	void standsSideBySideOnAWideScreenAndCanBeSwapped(Page page) {
		page.setViewportSize(1280, 900);
		page.navigate(HOUSING);
		assertThat(isAbove(page, "sp-assen-2022", "sp-assen-2026")).isFalse();

		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wissel links en rechts")).click();

		assertThat(page.url()).contains("links=sp-assen-2026", "rechts=sp-assen-2022", "thema=wonen");
	}

	@Test
	void isAccessibleOnEveryScreen(Page page) {
		for (String address : List.of("/vergelijk", "/vergelijk?links=sp-assen-2022&rechts=begroting-assen-2026",
				HOUSING, "/vergelijk?links=bestuursakkoord-assen-2018&rechts=begroting-assen-2026&thema=wonen")) {
			page.navigate(address);
			for (int width : new int[] { 320, 768, 1280 }) {
				page.setViewportSize(width, 900);
				Accessibility.check(page);
				Accessibility.checkWidth(page);
			}
		}
	}

	private static boolean isAbove(Page page, String first, String second) {
		var upper = page.locator("section[id='" + first + "']").boundingBox();
		var lower = page.locator("section[id='" + second + "']").boundingBox();
		return upper.y + upper.height <= lower.y;
	}

}
