package nl.toetssteen.ingestion.desk;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import nl.toetssteen.ingestion.seeing.Tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Pages that are pictures, where tesseract is installed. */
@SpringBootTest
@AutoConfigureMockMvc
class SeeingTests {

	private static final String CODE = "gescand-2040";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	private DeskVisit visit;

	@BeforeEach
	void setUp(@Autowired ApplicationContext context, @Autowired Tesseract tesseract) {
		assumeThat(tesseract.isAvailable()).as("tesseract with Dutch").isTrue();
		this.visit = new DeskVisit(context);
	}

	@Test
	void readsAPageFromItsImageWhenAnEditorAsksAndSaysSoEverywhere() throws IOException {
		ImportJob job = this.visit.offered("scan.pdf", scan());
		assertThat(job.state()).isEqualTo(JobState.FAILED);
		assertThat(job.message()).contains("foto's van pagina's");
		assertThat(this.visit.get("/redactie/import/" + job.id())).bodyText().contains("Lees de pagina's uit beeld");
		assertThat(seen(job)).as("nobody asked yet").isZero();

		this.visit.post("/redactie/import/" + job.id() + "/uit-beeld");
		job = this.visit.await(job.id(), (each) -> !each.state().isBusy());

		assertThat(job.state()).isEqualTo(JobState.READ);
		assertThat(this.visit.get("/redactie/import/" + job.id() + "/lezing?blad=1")).bodyText()
			.contains("honderd huurwoningen", "Dit is uit beeld gelezen", "Vergelijk elk woord");
		this.visit.publish(job, CODE);
		assertThat(this.mvc.get().uri("/documenten/" + CODE)).bodyText()
			.contains("honderd huurwoningen", "class=\"from-image\">uit beeld gelezen");
		assertThat(this.mvc.get().uri("/documenten/" + CODE + "/passage/2/citeer")).bodyText()
			.contains("pagina 1, uit beeld gelezen", "er kunnen fouten in zitten");
		assertThat(this.mvc.get().uri("/api/v1/documenten")).bodyText().contains("\"paginasUitBeeld\":[1]");
		assertThat(this.mvc.get().uri("/api/v1/beloften?document=" + CODE)).bodyText().contains("\"uitBeeld\":true");
		assertThat(this.mvc.get().uri("/beloften?document=" + CODE)).bodyText().contains("uit beeld gelezen");

		this.visit.post("/redactie/import/" + job.id() + "/intrekken");
		this.visit.post("/redactie/import/" + job.id() + "/uit-beeld", "vergeet", "true");
		job = this.visit.await(job.id(), (each) -> !each.state().isBusy());
		assertThat(job.state()).isEqualTo(JobState.FAILED);
		assertThat(seen(job)).isZero();
	}

	private long seen(ImportJob job) {
		return this.database.sql("select count(*) from seen_page where sha256 = ?")
			.param(job.file().sha256())
			.query(Long.class)
			.single();
	}

	/** A page of which the words are only painted. */
	private static byte[] scan() throws IOException {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			var page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			try (var content = new PDPageContentStream(document, page)) {
				content.drawImage(LosslessFactory.createFromImage(document, painted()), 0, 0, PDRectangle.A4.getWidth(),
						PDRectangle.A4.getHeight());
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static BufferedImage painted() {
		var image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, image.getWidth(), image.getHeight());
		pen.setColor(Color.BLACK);
		int y = 300;
		pen.setFont(new Font(Font.SERIF, Font.BOLD, 60));
		pen.drawString("1. Wonen", 200, y);
		pen.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
		for (String line : List.of("- De gemeente bouwt elk jaar honderd huurwoningen",
				"aan de Vaart en verkoopt er geen enkele.", "- Er komt een huurteam dat bij klachten helpt.",
				"- Leegstaande winkels worden een woning voor een", "starter op de markt in de binnenstad.")) {
			pen.drawString(line, 200, y += 80);
		}
		pen.dispose();
		return image;
	}

}
