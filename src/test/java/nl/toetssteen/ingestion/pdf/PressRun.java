package nl.toetssteen.ingestion.pdf;

import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets text on the pages of a PDF, the way a word processor does, for tests. */
public class PressRun {

	public static final PDFont PLAIN = Type.PLAIN;

	public static final PDFont BOLD = Type.BOLD;

	private static final double GUTTER = 24;

	private final Paper paper = new Paper();

	private final int columns;

	private final double margin;

	private final double size;

	private PDRectangle sheet = PDRectangle.A4;

	private double y;

	private int column;

	/** Opens a document with so many columns on each page. */
	public PressRun(int columns) {
		this(columns, 70, 10);
	}

	/**
	 * Opens a document with margins and running text of a size.
	 * @param margin on all sides, in points
	 */
	public PressRun(int columns, double margin, double size) {
		this.columns = columns;
		this.margin = margin;
		this.size = size;
		turn();
	}

	/** Starts a new page. */
	public final void turn() {
		turn(this.sheet, 0);
	}

	/** Starts a new page of another shape. */
	public final PressRun turn(PDRectangle sheet, int turned) {
		this.sheet = sheet;
		this.paper.add(sheet, turned);
		this.column = 0;
		this.y = sheet.getHeight() - this.margin;
		return this;
	}

	public int pageCount() {
		return this.paper.count();
	}

	public Paper paper() {
		return this.paper;
	}

	/** Leaves white above what comes next. */
	public PressRun white(double points) {
		this.y -= points;
		return this;
	}

	/** Sets a text in lines as wide as the column. */
	public PressRun text(String text, PDFont font, double size, double indent) {
		Type.wrap(text, font, size, width() - indent).forEach((line) -> line(line, font, size, indent));
		return this;
	}

	/** Sets running text. */
	public PressRun text(String text) {
		return text(text, PLAIN, this.size, 0);
	}

	/** Sets an item behind its mark. */
	public PressRun item(String mark, String text, double indent) {
		List<String> lines = Type.wrap(text, PLAIN, this.size, width() - indent - 18);
		for (int i = 0; i < lines.size(); i++) {
			feed(this.size);
			if (i == 0) {
				this.paper.show(mark, PLAIN, this.size, left() + indent, this.y);
			}
			this.paper.show(lines.get(i), PLAIN, this.size, left() + indent + 18, this.y);
		}
		return this;
	}

	/** Sets one line. */
	public PressRun line(String text, PDFont font, double size, double indent) {
		feed(size);
		this.paper.show(text, font, size, left() + indent, this.y);
		return this;
	}

	/**
	 * Sets a row: the label at the left, the cells with their right edges in a column.
	 */
	public PressRun row(String label, List<String> cells, PDFont font, double indent) {
		line(label, font, 9, indent);
		double right = left() + width();
		for (int i = 0; i < cells.size(); i++) {
			double end = right - (cells.size() - 1 - i) * 62;
			this.paper.show(cells.get(i), font, 9, end - Type.width(cells.get(i), font, 9), this.y);
		}
		return this;
	}

	/** Draws a box around the next points of the column. */
	public PressRun box(double height, boolean tinted) {
		this.paper.box(left() - 6, this.y - height, width() + 12, height, tinted);
		return this;
	}

	/** Prints on every page what running heads and feet print; # is the page's number. */
	public PressRun running(String head, String foot) {
		for (int i = 0; i < pageCount(); i++) {
			double top = this.paper.document().getPage(i).getRotation() % 180 == 0
					? this.paper.document().getPage(i).getMediaBox().getHeight()
					: this.paper.document().getPage(i).getMediaBox().getWidth();
			at(i, head.replace("#", String.valueOf(i + 1)), this.margin, top - 36, 8);
			at(i, foot.replace("#", String.valueOf(i + 1)), this.margin, 30, 8);
		}
		return this;
	}

	/** Prints something at a place of a page, counted from 0; points from below. */
	public PressRun at(int number, String text, double x, double below, double size) {
		this.paper.back(number);
		this.paper.show(text, PLAIN, size, x, below);
		return this;
	}

	public PDDocument document() {
		return this.paper.document();
	}

	/** The file. */
	public byte[] bytes() {
		return this.paper.bytes();
	}

	/** Where the next line ends; points from below. */
	public double y() {
		return this.y;
	}

	/** Whether so many points more fit in this column. */
	public boolean fits(double points) {
		return this.y - points >= this.margin;
	}

	public double left() {
		return this.margin + this.column * (width() + GUTTER);
	}

	public final double width() {
		return (this.sheet.getWidth() - 2 * this.margin - (this.columns - 1) * GUTTER) / this.columns;
	}

	private void feed(double size) {
		this.y -= 1.3 * size;
		if (this.y < this.margin && this.column + 1 < this.columns) {
			this.column++;
			this.y = this.sheet.getHeight() - this.margin - 1.3 * size;
		}
		else if (this.y < this.margin) {
			turn();
			this.y -= 1.3 * size;
		}
	}

}
