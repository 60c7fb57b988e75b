package nl.toetssteen.linking.workbench;

import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
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
class OfficerBrowserTests {

	private static final String QUEUE = "/redactie/koppelen?programma=sp-assen-2022";

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
	void anOfficerLinksFivePledgesByKeyboardAloneAColleagueConfirmsAndAVisitorSeesThem(Page page) {
		TestEditors.signIn(page, this.fien);
		page.navigate(QUEUE + "&stand=te-doen");
		page.locator(".queue a").first().focus();
		page.keyboard().press("Enter");
		page.waitForURL("**/sp-assen-2022/**");

		for (int pledge = 0; pledge < 5; pledge++) {
			String before = heading(page);
			page.keyboard().press("4");
			page.keyboard().press("k");
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("Voorgesteld: zelfde onderwerp");
			assertThat(page.locator("h1")).not().hasText(before);
		}
		page.keyboard().press("z");
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("Teruggedraaid");
		page.keyboard().press("4");
		page.keyboard().press("k");

		Page colleague = another(page);
		TestEditors.signIn(colleague, this.gijs);
		colleague.navigate(QUEUE + "&stand=voorgesteld");
		colleague.locator(".queue a").first().click();
		colleague.waitForURL("**/sp-assen-2022/**");
		for (int pledge = 0; pledge < 5; pledge++) {
			String before = heading(colleague);
			colleague.keyboard().press("b");
			assertThat(colleague.locator("h1")).not().hasText(before);
			assertThat(colleague.getByRole(AriaRole.STATUS).first()).containsText("is bevestigd");
		}
		colleague.navigate(QUEUE + "&stand=klaar");
		assertThat(colleague.locator(".queue > li")).hasCount(5);

		aVisitorSees(another(page), colleague.locator(".queue a").first().getAttribute("href"));
	}

	private void aVisitorSees(Page visitor, String bench) {
		visitor.navigate("/beloften/" + bench.replaceFirst("/redactie/koppelen/([^?]+).*", "$1"));
		assertThat(visitor.getByText("bevestigd door Gijs Controleur op").first()).isVisible();
		visitor.getByText("bevestigd door Gijs Controleur op").first().click();
		assertThat(visitor.getByText("voorgesteld door Fien Koppelaar").first()).isVisible();
		for (int width : new int[] { 320, 768, 1280 }) {
			visitor.setViewportSize(width, 900);
			Accessibility.checkWidth(visitor);
		}
		Accessibility.check(visitor);
	}

	@Test
	void twoOfficersInOnePledgeLoseNothing(Page page) {
		Page other = another(page);
		TestEditors.signIn(page, this.fien);
		TestEditors.signIn(other, this.gijs);
		String pledge = "/redactie/koppelen/sp-assen-2026/5.1";
		page.navigate(pledge);
		other.navigate(pledge);

		link(page, "3", "Dit botst.");
		link(other, "4", "Dit lijkt erop.");

		assertThat(other.locator("h1")).hasText("Intussen veranderd");
		assertThat(other.getByText("Fien Koppelaar").first()).isVisible();
		assertThat(other.getByText("Dit botst.")).isVisible();
		Accessibility.check(other);
		other.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Zet het mijne ervoor in de plaats")).click();
		assertThat(other.locator(".judged").first()).containsText("Dit lijkt erop.");
		other.getByText("Doel, wijzigen en geschiedenis").first().click();
		assertThat(other.locator(".history").first()).containsText("Dit botst.");
	}

	@Test
	void theScreensFitAndCanBeReadByAll(Page page) {
		TestEditors.signIn(page, this.gijs);
		for (String address : new String[] { QUEUE, "/redactie/nalezen", "/redactie/verbanden", "/correcties",
				"/redactie/koppelen/sp-assen-2026/5.2?q=woningbouw",
				"/redactie/koppelen/samen?belofte=sp-assen-2026/5.2&q=woningbouw" }) {
			for (int width : new int[] { 320, 768, 1280 }) {
				page.setViewportSize(width, 900);
				page.navigate(address);
				Accessibility.checkWidth(page);
			}
			Accessibility.check(page);
		}
	}

	@Test
	void keysDoNothingInATextAndCanBePutOff(Page page) {
		TestEditors.signIn(page, this.gijs);
		page.navigate("/redactie/koppelen/sp-assen-2026/5.3");
		String address = page.url();

		page.keyboard().press("/");
		page.keyboard().type("n p l k");
		assertThat(page.getByLabel("Zoek een ander doel")).hasValue("n p l k");
		page.keyboard().press("Escape");
		page.keyboard().press("?");
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Zet de toetsen uit")).click();
		page.keyboard().press("n");

		assertThat(page).hasURL(address);
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Zet de toetsen aan")).click();
		page.keyboard().press("n");
		assertThat(page).hasURL(Pattern.compile("/5\\.4$"));
	}

	private static void link(Page page, String kind, String motivation) {
		page.keyboard().press(kind);
		page.keyboard().press("m");
		page.keyboard().type(motivation);
		Locator open = page.locator("details.candidate[open]");
		open.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Koppel, en verder")).click();
	}

	private Page another(Page page) {
		BrowserContext context = page.context()
			.browser()
			.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
				.setBaseURL("http://localhost:" + this.port));
		page.onClose((_) -> context.close());
		return context.newPage();
	}

	/** Of the page whose keys work: they do when it is loaded. */
	private static String heading(Page page) {
		page.waitForLoadState();
		return page.locator("h1").innerText();
	}

}
