package nl.toetssteen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import nl.toetssteen.accounts.invitations.Invitations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** On a portal of its own, because it makes and disables accounts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browsing.class)
@Tag("browser")
class AccountsBrowserTests {

	private static final int[] WIDTHS = { 320, 768, 1280 };

	private static final String ADMINISTRATORS = "paard nietje batterij correct";

	private static final String FIRST = "lantaarn wolk fiets mosterd";

	private static final String SECOND = "sleutel rivier donderdag kaas";

	@Test
	void aPortalFillsWithEditorsAndThrowsOneOut(Page page, @Autowired Invitations invitations) {
		page.navigate(invitations.first().orElseThrow().path());
		look(page);
		page.getByLabel("Uw naam").fill("Bea Heerder");
		page.getByLabel("E-mailadres").fill("bea@gemeente.example");
		page.getByLabel("Wachtwoord").fill(ADMINISTRATORS);
		press(page, "Account maken");
		signIn(page, "bea@gemeente.example", ADMINISTRATORS);
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))).hasText("Redactie");
		look(page);

		page.navigate("/redactie/beheer/accounts");
		page.getByLabel("E-mailadres").fill("kees@gemeente.example");
		page.getByLabel("koppelaar").first().check();
		look(page);
		press(page, "Maak een link");
		look(page);
		String link = page.locator(".one-time-link").innerText();

		Page colleague = elsewhere(page).newPage();
		colleague.navigate(link);
		colleague.getByLabel("Uw naam").fill("Kees Koppelaar");
		colleague.getByLabel("Wachtwoord").fill(FIRST);
		press(colleague, "Account maken");
		signIn(colleague, "kees@gemeente.example", FIRST);
		colleague.navigate("/redactie/account");
		look(colleague);
		colleague.getByLabel("Huidig wachtwoord").fill(FIRST);
		colleague.getByLabel("Nieuw wachtwoord").fill(SECOND);
		press(colleague, "Wachtwoord wijzigen");
		assertThat(colleague.getByRole(AriaRole.STATUS)).containsText("gewijzigd");

		page.navigate("/redactie/beheer/accounts");
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Kees Koppelaar")).click();
		look(page);
		press(page, "Schakel uit");
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("uitgeschakeld");
		colleague.navigate("/redactie/account");
		assertThat(colleague.getByText("Uw sessie is verlopen of beëindigd.")).isVisible();
		look(colleague);

		page.navigate("/redactie/beheer/logboek");
		assertThat(page.getByRole(AriaRole.TABLE)).containsText("account uitgeschakeld");
		look(page);
		press(page, "Afmelden");
		assertThat(page.getByText("U bent afgemeld.")).isVisible();
		colleague.context().close();
	}

	@Test
	void whoGuessesHasToWait(Page page) {
		for (int attempt = 0; attempt < 5; attempt++) {
			signIn(page, "raadsel@gemeente.example", "geraden wachtwoord");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("Aanmelden lukte niet.");
		}

		signIn(page, "raadsel@gemeente.example", "geraden wachtwoord");

		assertThat(page.getByRole(AriaRole.ALERT)).containsText("Probeer het over");
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("seconden");
		look(page);
	}

	private static BrowserContext elsewhere(Page page) {
		String root = page.url().replaceAll("(//[^/]+).*", "$1");
		return page.context().browser().newContext(new Browser.NewContextOptions().setBaseURL(root));
	}

	private static void signIn(Page page, String email, String password) {
		page.navigate("/aanmelden");
		page.getByLabel("E-mailadres").fill(email);
		page.getByLabel("Wachtwoord").fill(password);
		press(page, "Aanmelden");
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
	}

	private static void look(Page page) {
		for (int width : WIDTHS) {
			page.setViewportSize(width, 900);
			Accessibility.check(page);
			Accessibility.checkWidth(page);
		}
	}

}
