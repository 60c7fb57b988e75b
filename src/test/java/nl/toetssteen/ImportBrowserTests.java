package nl.toetssteen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

import nl.toetssteen.accounts.Role;
import nl.toetssteen.accounts.TestEditors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** On the portal without seeds, because it publishes a document. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browsing.class)
@Tag("browser")
class ImportBrowserTests {

	private static final int[] WIDTHS = { 320, 768, 1280 };

	private static final List<String> LEFT = List.of("# Wonen", "* Elk jaar komen er tachtig nieuwe",
			"  hofwoningen bij aan de Kade.", "* De huur van sociale woningen", "  stijgt niet. Wij openen een",
			"  huurdersloket op het plein.", "* Leegstaande winkels worden een", "  woning voor een starter.",
			"* Wie een huis splitst vraagt", "  daarvoor eerst een vergunning.", "* Ouderen die kleiner willen wonen",
			"  krijgen hulp bij het verhuizen.", "* De gemeente koopt zelf grond",
			"  aan en geeft die in erfpacht uit.", "* In elke wijk komt een hof waar", "  jong en oud samen wonen.");

	private static final List<String> RIGHT = List.of("# Zorg", "* Elke wijk krijgt een eigen", "  huisartsenpost.",
			"* Mantelzorgers krijgen ieder jaar", "  een week vrijaf.", "* Wie hulp nodig heeft, belt één",
			"  nummer en hoort binnen drie", "  dagen wie er langskomt.", "* De wijkverpleegkundige komt",
			"  terug in elk dorp.", "* Er komt een bus naar het", "  ziekenhuis, ook in het weekend.",
			"* Jongeren praten in de school", "  met iemand die hen kent.", "* Sporten bij een club kost een",
			"  kind met een pas niets.");

	private static final int FILLERS = 60;

	@Test
	void anEditorBringsATwoColumnPdfAndAVisitorFindsIt(Page page, @Autowired ApplicationContext context)
			throws IOException {
		List<String> asked = new ArrayList<>();
		page.onRequest((request) -> asked.add(request.url()));
		TestEditors.signIn(page, new TestEditors(context).make("Iris Importeur", Role.ADMINISTRATOR));
		page.navigate("/redactie/import");
		look(page);
		page.getByLabel("Bestanden").setInputFiles(new FilePayload("dorpsbelang.pdf", "application/pdf", twoColumns()));
		press(page, "Bied aan");
		assertThat(page.locator("[data-words]")).hasText(Pattern.compile("in de wachtrij|wordt gelezen"));
		assertThat(page.locator("[data-words]")).hasText("gelezen, nog niet openbaar",
				new HasTextOptions().setTimeout(70_000));
		Assertions.assertThat(asked).as("progress came by itself").anyMatch((url) -> url.endsWith("/voortgang"));
		look(page);

		page.getByText("Bekijk wat er gelezen is").click();
		seen(page, page.locator(".page-image"));
		Locator piece = mend(page);
		look(page);
		piece.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Herstel").setExact(true)).click();
		assertMended(page);
		assertThat(page.locator("#hersteld-net")).isFocused();
		look(page);

		page.getByText("Terug naar de import").click();
		describe(page, "Samen in Zandstad", "dorpsbelang-zandstad-2040");
		look(page);
		press(page, "Publiceer");
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("openbaar");
		press(page, "Afmelden");

		find(page, "huurdersloket", "Wij openen een huurdersloket op het plein.");
		look(page);
		page.navigate("/documenten/dorpsbelang-zandstad-2040");
		Locator passage = page.locator("div.passage").filter(new Locator.FilterOptions().setHasText("Wij openen een"));
		assertThat(passage).containsText("Wij openen een huurdersloket op het plein.");
		look(page);
		passage.locator("a.line").click();
		Locator image = page.locator(".cited-page img");
		seen(page, image);
		String marked = image.getAttribute("src");
		Assertions.assertThat(page.request().get(marked).body())
			.as("the words are marked on the page")
			.isNotEqualTo(page.request().get(marked.substring(0, marked.indexOf('?'))).body());
		look(page);
	}

	@Test
	void allOfItWorksWithoutJavaScript(Page page, @Autowired ApplicationContext context) throws IOException {
		var options = new Browser.NewContextOptions().setJavaScriptEnabled(false).setBaseURL(base(context));
		try (BrowserContext plain = page.context().browser().newContext(options)) {
			Page without = plain.newPage();
			without.bringToFront();
			TestEditors.signIn(without, new TestEditors(context).make("Iris Importeur", Role.ADMINISTRATOR));
			without.navigate("/redactie/import");
			without.getByLabel("Bestanden")
				.setInputFiles(new FilePayload("anders.pdf", "application/pdf", twoColumns()));
			press(without, "Bied aan");
			without.waitForCondition(() -> {
				Locator again = without.getByText("Ververs deze pagina");
				if (again.count() > 0) {
					again.click();
				}
				return without.locator("[data-words]").innerText().equals("gelezen, nog niet openbaar");
			}, new Page.WaitForConditionOptions().setTimeout(70_000));

			without.getByText("Bekijk wat er gelezen is").click();
			mend(without).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Herstel").setExact(true))
				.press("Enter");
			assertMended(without);
			without.locator("#hersteld-net button").press("Enter");
			assertThat(without.getByRole(AriaRole.STATUS)).containsText("ongedaan");
			without.getByText("Terug naar de import").click();
			describe(without, "Anders in Zandstad", "anders-zandstad-2040");
			press(without, "Publiceer");
			assertThat(without.getByRole(AriaRole.STATUS)).containsText("openbaar");
			press(without, "Trek in");
			assertThat(without.getByRole(AriaRole.STATUS)).containsText("ingetrokken");
		}
	}

	private static String base(ApplicationContext context) {
		return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
	}

	/** Opens what mends an item and fills in that it is two. */
	private static Locator mend(Page page) {
		Locator piece = page.locator(".piece", new Page.LocatorOptions().setHasText("De huur van sociale woningen"));
		piece.locator("summary").click();
		piece.getByLabel("Wat is dit?").selectOption("SPLIT");
		piece.getByLabel("Bij splitsen").fill("Wij openen");
		return piece;
	}

	private static void assertMended(Page page) {
		assertThat(page.locator(".piece-text").filter(new Locator.FilterOptions().setHasText("huurdersloket")))
			.hasText("Wij openen een huurdersloket op het plein.");
	}

	private static void describe(Page page, String title, String code) {
		page.getByLabel("Soort document").selectOption("PROGRAMME");
		fill(page, "Titel", title);
		fill(page, "Partij of partijen", "Dorpsbelang");
		fill(page, "CBS-code van de gemeente", "GM9901");
		fill(page, "Naam van de gemeente", "Zandstad");
		fill(page, "Geldt vanaf (jaar)", "2040");
		fill(page, "Geldt tot en met (jaar)", "2044");
		fill(page, "Code", code);
		press(page, "Bewaar en ga naar publiceren");
	}

	/** Waits until an image was drawn and is there. */
	private static void seen(Page page, Locator image) {
		image.scrollIntoViewIfNeeded();
		page.waitForCondition(() -> (boolean) image.evaluate("image => image.naturalWidth > 0"),
				new Page.WaitForConditionOptions().setTimeout(60_000));
	}

	/** The index follows within seconds. */
	private static void find(Page page, String word, String quoted) {
		page.waitForCondition(() -> {
			page.navigate("/zoeken?q=" + word);
			return page.locator(".hits > li", new Page.LocatorOptions().setHasText(quoted)).count() > 0;
		}, new Page.WaitForConditionOptions().setTimeout(30_000));
	}

	private static void fill(Page page, String label, String value) {
		page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).press("Enter");
	}

	private static void look(Page page) {
		for (int width : WIDTHS) {
			page.setViewportSize(width, 900);
			Accessibility.check(page);
			Accessibility.checkWidth(page);
		}
	}

	private static byte[] twoColumns() throws IOException {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			var page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (var content = new PDPageContentStream(document, page)) {
				column(content, LEFT, 60);
				column(content, RIGHT, 320);
			}
			for (int number = 1; number <= FILLERS; number++) {
				filler(document, number);
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	/** Reading one page is over before anybody saw that it was going on. */
	private static void filler(PDDocument document, int number) throws IOException {
		var page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		try (var content = new PDPageContentStream(document, page)) {
			column(content, List.of("Bijlage " + number + " gaat over straat " + number * 7 + "."), 60);
		}
	}

	private static void column(PDPageContentStream content, List<String> lines, float x) throws IOException {
		float y = 760;
		for (String line : lines) {
			boolean heading = line.startsWith("# ");
			content.beginText();
			content.setFont(new PDType1Font(heading ? FontName.HELVETICA_BOLD : FontName.HELVETICA), heading ? 18 : 11);
			content.newLineAtOffset(line.startsWith("  ") ? x + 10 : x, y);
			content.showText(line.replace("# ", "").replace("* ", "\u2022 ").strip());
			content.endText();
			y -= heading ? 28 : 15;
		}
	}

}
