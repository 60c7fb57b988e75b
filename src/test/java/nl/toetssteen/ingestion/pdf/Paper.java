package nl.toetssteen.ingestion.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * The pages of a PDF under the press. Places are points from the bottom left of a page as
 * a reader sees it, however the file holds it.
 */
public class Paper {

	private final PDDocument document = new PDDocument();

	private final List<PDPage> pages = new ArrayList<>();

	private PDPageContentStream ink;

	/**
	 * Adds a page.
	 * @param size as a reader sees it
	 * @param turn how far a reader must turn what the file holds, clockwise: 0, 90, 180
	 * or 270
	 */
	public void add(PDRectangle size, int turn) {
		try {
			boolean lying = turn % 180 != 0;
			var page = new PDPage(lying ? new PDRectangle(size.getHeight(), size.getWidth()) : size);
			page.setRotation(turn);
			this.document.addPage(page);
			this.pages.add(page);
			open(this.pages.size() - 1, AppendMode.OVERWRITE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Goes back to a page, counted from 0, to print more on it. */
	public void back(int page) {
		try {
			open(page, AppendMode.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void open(int page, AppendMode mode) throws IOException {
		close();
		PDPage sheet = this.pages.get(page);
		this.ink = new PDPageContentStream(this.document, sheet, mode, true, true);
		float width = sheet.getMediaBox().getWidth();
		float height = sheet.getMediaBox().getHeight();
		switch (sheet.getRotation()) {
			case 90 -> this.ink.transform(new Matrix(0, 1, -1, 0, width, 0));
			case 180 -> this.ink.transform(new Matrix(-1, 0, 0, -1, width, height));
			case 270 -> this.ink.transform(new Matrix(0, -1, 1, 0, 0, height));
			default -> {
			}
		}
	}

	public void show(String text, PDFont font, double size, double x, double y) {
		try {
			this.ink.beginText();
			this.ink.setFont(font, (float) size);
			this.ink.newLineAtOffset((float) x, (float) y);
			this.ink.showText(Type.printable(text));
			this.ink.endText();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void line(double x1, double y1, double x2, double y2) {
		try {
			this.ink.moveTo((float) x1, (float) y1);
			this.ink.lineTo((float) x2, (float) y2);
			this.ink.stroke();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Draws a box; its inside is tinted, or it is only a frame. */
	public void box(double x, double y, double width, double height, boolean tinted) {
		try {
			this.ink.setNonStrokingColor(0.9f);
			this.ink.addRect((float) x, (float) y, (float) width, (float) height);
			if (tinted) {
				this.ink.fill();
			}
			else {
				this.ink.stroke();
			}
			this.ink.setNonStrokingColor(0f);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public int count() {
		return this.pages.size();
	}

	public PDDocument document() {
		return this.document;
	}

	/** The file. */
	public byte[] bytes() {
		try (var out = new ByteArrayOutputStream(); this.document) {
			close();
			this.document.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void close() throws IOException {
		if (this.ink != null) {
			this.ink.close();
			this.ink = null;
		}
	}

}
