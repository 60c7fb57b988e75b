package nl.toetssteen.linking.lineage.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.toetssteen.Accessibility;
import nl.toetssteen.BrowserTest;
import nl.toetssteen.accounts.Editor;
import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.TestEditors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class LineageBrowserTests {

	private static final String PAIR = "?van=sp-assen-2022&naar=sp-assen-2026";

	@LocalServerPort
	private int port;

	private Editor fien;

	private Editor gijs;

	@BeforeEach
	void hireEditors(@Autowired ApplicationContext context) {
		TestEditors editors = new TestEditors(context);
		this.fien = editors.make("Fien Koppelaar", Role.LINKER);
		this.gijs = editors.make("Gijs Controleur", Role.LINKER, Role.CHECKER);
	}

	@Test
	void anOfficerProposesByKeyboardAColleagueConfirmsAndAVisitorSeesIt(Page page) {
		TestEditors.signIn(page, this.fien);
		page.navigate("/redactie/verloop" + PAIR + "&stand=te-doen");
		page.locator(".queue a").first().click();
		page.waitForURL("**/sp-assen-2022/**");
		page.waitForLoadState();
		String bench = page.url().replaceFirst("^https?://[^/]+", "");
		page.keyboard().press("2");
		page.keyboard().press("m");
		page.keyboard().type("Zij zeggen het stelliger.");
		page.keyboard().press("Escape");
		page.keyboard().press("k");
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("“aangescherpt”");
		page.keyboard().press("z");
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("Teruggedraaid");
		page.navigate(bench);
		page.getByText("Wijzigen en geschiedenis").first().click();
		page.getByText("Stel opnieuw voor").first().click();

		Page colleague = another(page);
		TestEditors.signIn(colleague, this.gijs);
		colleague.navigate("/redactie/verloop" + PAIR + "&stand=voorgesteld");
		colleague.locator(".queue a").first().click();
		colleague.waitForURL("**/sp-assen-2022/**");
		colleague.waitForLoadState();
		colleague.keyboard().press("b");
		assertThat(colleague.getByRole(AriaRole.STATUS).first()).containsText("Nu bevestigd");

		aVisitorSees(another(page), bench);
	}

	private void aVisitorSees(Page visitor, String bench) {
		visitor.navigate("/verloop" + PAIR + "&relatie=aangescherpt");
		assertThat(visitor.getByText("bevestigd door twee redacteuren op").first()).isVisible();
		assertThat(visitor.getByText("Zij zeggen het stelliger.")).isVisible();
		check(visitor);
		visitor.navigate("/beloften/" + bench.replaceFirst("/redactie/verloop/([^?]+).*", "$1"));
		assertThat(visitor.getByText("bevestigd door twee redacteuren op").first()).isVisible();
		check(visitor);
	}

	@Test
	void theScreensFitAndCanBeReadByAll(Page page) {
		TestEditors.signIn(page, this.gijs);
		for (String address : new String[] { "", "/sp-assen-2022/3.9", "/sp-assen-2022/1.4", "/sp-assen-2026/5.2" }) {
			page.navigate("/redactie/verloop" + address + PAIR + (address.endsWith("5.2") ? "&q=huur" : ""));
			check(page);
		}
	}

	private static void check(Page page) {
		for (int width : new int[] { 320, 1280 }) {
			page.setViewportSize(width, 900);
			Accessibility.checkWidth(page);
		}
		Accessibility.check(page);
	}

	private Page another(Page page) {
		BrowserContext context = page.context()
			.browser()
			.newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + this.port));
		page.onClose((_) -> context.close());
		return context.newPage();
	}

}
