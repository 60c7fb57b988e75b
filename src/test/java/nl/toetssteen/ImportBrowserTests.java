package nl.toetssteen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
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

	@Test
	void anEditorBringsATwoColumnPdfAndAVisitorFindsIt(Page page, @Autowired ApplicationContext context)
			throws IOException {
		TestEditors.signIn(page, new TestEditors(context).make("Iris Importeur", Role.ADMINISTRATOR));
		page.navigate("/redactie/import");
		look(page);
		page.getByLabel("Bestanden").setInputFiles(new FilePayload("dorpsbelang.pdf", "application/pdf", twoColumns()));
		press(page, "Bied aan");
		assertThat(page.locator("[data-words]")).hasText("gelezen, nog niet openbaar",
				new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(70_000));
		look(page);

		page.getByText("Bekijk wat er gelezen is").click();
		seen(page, page.locator(".page-image"));
		Locator piece = page.locator(".piece", new Page.LocatorOptions().setHasText("De huur van sociale woningen"));
		piece.locator("summary").click();
		piece.getByLabel("Wat is dit?").selectOption("SPLIT");
		piece.getByLabel("Bij splitsen").fill("Wij openen");
		look(page);
		piece.locator("button").click();
		assertThat(page.locator(".piece-text").filter(new Locator.FilterOptions().setHasText("huurdersloket")))
			.hasText("Wij openen een huurdersloket op het plein.");
		look(page);

		page.getByText("Terug naar de import").click();
		page.getByLabel("Soort document").selectOption("PROGRAMME");
		fill(page, "Titel", "Samen in Zandstad");
		fill(page, "Partij of partijen", "Dorpsbelang");
		fill(page, "CBS-code van de gemeente", "GM9901");
		fill(page, "Naam van de gemeente", "Zandstad");
		fill(page, "Geldt vanaf (jaar)", "2040");
		fill(page, "Geldt tot en met (jaar)", "2044");
		fill(page, "Code", "dorpsbelang-zandstad-2040");
		press(page, "Bewaar en ga naar publiceren");
		look(page);
		press(page, "Publiceer");
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("openbaar");
		press(page, "Afmelden");

		find(page, "huurdersloket");
		assertThat(page.getByText("huurdersloket").first()).isVisible();
		page.navigate("/documenten/dorpsbelang-zandstad-2040");
		Locator passage = page.locator("div.passage").filter(new Locator.FilterOptions().setHasText("Wij openen een"));
		assertThat(passage).containsText("Wij openen een huurdersloket op het plein.");
		look(page);
		passage.locator("a.line").click();
		seen(page, page.locator(".cited-page img"));
		look(page);
	}

	/** Waits until an image was drawn and is there. */
	private static void seen(Page page, Locator image) {
		image.scrollIntoViewIfNeeded();
		page.waitForCondition(() -> (boolean) image.evaluate("image => image.naturalWidth > 0"),
				new Page.WaitForConditionOptions().setTimeout(60_000));
	}

	/** The index follows within seconds. */
	private static void find(Page page, String word) {
		page.waitForCondition(() -> {
			page.navigate("/zoeken?q=" + word);
			return page.locator("main").innerText().contains("Samen in Zandstad")
					|| page.locator("main").innerText().contains("Dorpsbelang 2040");
		}, new Page.WaitForConditionOptions().setTimeout(30_000));
	}

	private static void fill(Page page, String label, String value) {
		page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
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

	private static byte[] twoColumns() throws IOException {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			var page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (var content = new PDPageContentStream(document, page)) {
				column(content, LEFT, 60);
				column(content, RIGHT, 320);
			}
			document.save(bytes);
			return bytes.toByteArray();
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
