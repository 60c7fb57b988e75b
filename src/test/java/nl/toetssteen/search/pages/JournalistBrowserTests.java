package nl.toetssteen.search.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.toetssteen.Accessibility;
import nl.toetssteen.BrowserTest;
import nl.toetssteen.search.Indexed;
import nl.toetssteen.search.Searches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class JournalistBrowserTests {

	@BeforeEach
	void everythingIsIndexed(@Autowired JdbcClient database, @Autowired Searches searches) throws InterruptedException {
		Indexed.await(database, searches);
	}

	@Test
	void aJournalistFindsEveryPlaceOfACompoundAndTakesThemAlong(Page page) throws IOException {
		page.setViewportSize(1280, 900);
		page.navigate("/");
		page.getByLabel("Zoek in alle documenten").fill("jeugdzorg");
		button(page, "Zoek").click();
		assertThat(page.locator("mark").first().textContent()).isNotEmpty();

		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Beloften \\d+$"))).click();
		assertThat(page.url()).contains("soort=belofte");

		link(page, "Concordantie").click();
		assertThat(page.url()).contains("weergave=concordantie", "soort=belofte");
		assertThat(page.locator(".concordance .word").allTextContents()).contains("jeugdzorg");

		Download csv = page.waitForDownload(() -> link(page, "Download alle treffers (CSV)").click());
		assertThat(Files.readString(csv.path())).contains("ref,soort", "sp-assen-2026/")
			.doesNotContain("begrotingsregel");

		page.locator(".concordance .place a").first().click();
		assertThat(page.url()).contains("#p");
		assertThat(page.locator(":target").textContent()).containsIgnoringCase("jeugd");
	}

	@Test
	void wordsAreOfferedWhileTyping(Page page) {
		List<String> complaints = new ArrayList<>();
		page.onConsoleMessage((message) -> {
			if ("error".equals(message.type())) {
				complaints.add(message.text());
			}
		});
		page.navigate("/zoeken");
		page.getByLabel("Zoek in alle documenten").pressSequentially("jeugdz");

		page.locator("#suggesties option[value='jeugdzorg']")
			.waitFor(new Locator.WaitForOptions()
				.setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));

		assertThat(complaints).isEmpty();
	}

	@Test
	void everyStateOfThePageIsAccessibleOnEveryScreen(Page page) {
		for (String address : List.of("/zoeken", "/zoeken?q=jeugdzorg&soort=belofte",
				"/zoeken?q=subsidie+soort:begrotingsregel", "/zoeken?q=jeugdzorg&weergave=concordantie",
				"/zoeken?q=jeugdzorg&weergave=tabel", "/zoeken?q=duurzaamhied", "/zoeken?q=qqxyzzy", "/")) {
			page.navigate(address);
			for (int width : new int[] { 320, 768, 1280 }) {
				page.setViewportSize(width, 900);
				Accessibility.check(page);
				Accessibility.checkWidth(page);
			}
		}
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
