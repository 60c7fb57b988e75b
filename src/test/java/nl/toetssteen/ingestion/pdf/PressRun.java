package nl.toetssteen.ingestion.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets text on the pages of a PDF, the way a word processor does, for tests. */
public class PressRun {

	public static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);

	public static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

	private static final double MARGIN = 70;

	private final PDDocument document = new PDDocument();

	private final List<PDPage> pages = new ArrayList<>();

	private final int columns;

	private final double width;

	private PDPageContentStream page;

	private double y;

	private int column;

	/** Opens a document with so many columns on each page. */
	public PressRun(int columns) {
		this.columns = columns;
		this.width = (PDRectangle.A4.getWidth() - 2 * MARGIN - (columns - 1) * 24) / columns;
		turn();
	}

	/** Starts a new page. */
	public final void turn() {
		try {
			if (this.page != null) {
				this.page.close();
			}
			var sheet = new PDPage(PDRectangle.A4);
			this.document.addPage(sheet);
			this.pages.add(sheet);
			this.page = new PDPageContentStream(this.document, sheet);
			this.column = 0;
			this.y = PDRectangle.A4.getHeight() - MARGIN;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public int pageCount() {
		return this.pages.size();
	}

	/** Leaves white above what comes next. */
	public PressRun white(double points) {
		this.y -= points;
		return this;
	}

	/** Sets a text in lines as wide as the column. */
	public PressRun text(String text, PDFont font, double size, double indent) {
		for (String line : wrap(text, font, size, this.width - indent)) {
			line(line, font, size, indent);
		}
		return this;
	}

	/** Sets an item behind its mark. */
	public PressRun item(String mark, String text, double indent) {
		List<String> lines = wrap(text, PLAIN, 10, this.width - indent - 18);
		for (int i = 0; i < lines.size(); i++) {
			feed(10);
			if (i == 0) {
				show(mark, PLAIN, 10, left() + indent);
			}
			show(lines.get(i), PLAIN, 10, left() + indent + 18);
		}
		return this;
	}

	/** Sets one line. */
	public PressRun line(String text, PDFont font, double size, double indent) {
		feed(size);
		show(text, font, size, left() + indent);
		return this;
	}

	/**
	 * Sets a row: the label at the left, the cells with their right edges in a column.
	 */
	public PressRun row(String label, List<String> cells, PDFont font, double indent) {
		feed(9);
		show(label, font, 9, left() + indent);
		double right = left() + this.width;
		for (int i = 0; i < cells.size(); i++) {
			double end = right - (cells.size() - 1 - i) * 62;
			show(cells.get(i), font, 9, end - width(cells.get(i), font, 9));
		}
		return this;
	}

	/** Draws a frame around the next points of the column. */
	public PressRun frame(double height) {
		try {
			this.page.addRect((float) left() - 6, (float) (this.y - height), (float) this.width + 12, (float) height);
			this.page.stroke();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	/** Prints on every page what running heads and feet print; # is the page's number. */
	public PressRun running(String head, String foot) {
		for (int i = 0; i < this.pages.size(); i++) {
			at(i, head.replace("#", String.valueOf(i + 1)), MARGIN, PDRectangle.A4.getHeight() - 36, 8);
			at(i, foot.replace("#", String.valueOf(i + 1)), MARGIN, 30, 8);
		}
		return this;
	}

	/** Prints something at a place of a page, counted from 0; points from below. */
	public PressRun at(int number, String text, double x, double below, double size) {
		try {
			if (this.page != null) {
				this.page.close();
				this.page = null;
			}
			try (var stream = new PDPageContentStream(this.document, this.pages.get(number),
					PDPageContentStream.AppendMode.APPEND, true, true)) {
				stream.beginText();
				stream.setFont(PLAIN, (float) size);
				stream.newLineAtOffset((float) x, (float) below);
				stream.showText(printable(text));
				stream.endText();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	public PDDocument document() {
		return this.document;
	}

	/** The file. */
	public byte[] bytes() {
		try (var out = new ByteArrayOutputStream(); this.document) {
			if (this.page != null) {
				this.page.close();
			}
			this.document.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void feed(double size) {
		this.y -= 1.3 * size;
		if (this.y < MARGIN) {
			if (this.column + 1 < this.columns) {
				this.column++;
				this.y = PDRectangle.A4.getHeight() - MARGIN - 1.3 * size;
			}
			else {
				turn();
				this.y -= 1.3 * size;
			}
		}
	}

	private double left() {
		return MARGIN + this.column * (this.width + 24);
	}

	private void show(String text, PDFont font, double size, double x) {
		try {
			this.page.beginText();
			this.page.setFont(font, (float) size);
			this.page.newLineAtOffset((float) x, (float) this.y);
			this.page.showText(printable(text));
			this.page.endText();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> wrap(String text, PDFont font, double size, double width) {
		List<String> lines = new ArrayList<>();
		var line = new StringBuilder();
		for (String word : text.split(" ")) {
			// No word is broken, so a hyphen at the end of a line would be taken for a
			// break.
			boolean hyphen = !line.isEmpty() && line.charAt(line.length() - 1) == '-';
			if (!line.isEmpty() && !hyphen && width(line + " " + word, font, size) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	private static double width(String text, PDFont font, double size) {
		try {
			return font.getStringWidth(printable(text)) / 1000 * size;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the standard fonts have no character for is set as its nearest. */
	private static String printable(String text) {
		return text.replaceAll("[\u00a0\u202f\u2003\t]", " ")
			.replace('\u2010', '-')
			.replace('\u2011', '-')
			.replace("\u2713", "\u2022")
			.replaceAll("[^\u0020-\u007e\u00a1-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]", "?");
	}

}
