package nl.toetssteen.ingestion.process;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.pdf.PasswordNeeded;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws one page of a PDF as an image, of which nothing can be run or opened any more.
 */
class PageDrawing {

	private static final int MOST_PIXELS = 8_000_000;

	private final Task task;

	PageDrawing(Task task) {
		this.task = task;
	}

	/** The page as PNG. */
	byte[] draw(byte[] bytes) throws IOException {
		String password = this.task.password();
		try (PDDocument document = Loader.loadPDF(bytes, (password == null) ? "" : password)) {
			if (this.task.page() > document.getNumberOfPages()) {
				throw new UnreadableDocument("Deze pagina is er niet.");
			}
			var renderer = new PDFRenderer(document);
			renderer.setSubsamplingAllowed(true);
			BufferedImage image = renderer.renderImage(this.task.page() - 1,
					scale(document.getPage(this.task.page() - 1)), ImageType.RGB);
			var png = new ByteArrayOutputStream();
			ImageIO.write(image, "png", png);
			return png.toByteArray();
		}
		catch (InvalidPasswordException ex) {
			throw new PasswordNeeded("Dit bestand vraagt om een wachtwoord.");
		}
	}

	/** Always the same, so that places on the page can be found on the image. */
	private float scale(PDPage page) {
		PDRectangle box = page.getCropBox();
		double pixels = this.task.pixelsPerPoint() * box.getWidth() * this.task.pixelsPerPoint() * box.getHeight();
		if (!(pixels > 0) || pixels > MOST_PIXELS) {
			throw new UnreadableDocument("Deze pagina heeft een maat die niet getoond kan worden.");
		}
		return (float) this.task.pixelsPerPoint();
	}

}
