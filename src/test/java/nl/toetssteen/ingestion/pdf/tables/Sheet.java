package nl.toetssteen.ingestion.pdf.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.toetssteen.ingestion.pdf.glyphs.Face;
import nl.toetssteen.ingestion.pdf.glyphs.Ruling;
import nl.toetssteen.ingestion.pdf.lines.PageWords;
import nl.toetssteen.ingestion.pdf.lines.Word;

/** Sets words and lines on a page, for tests; amounts end at 250, 320, 390 and so on. */
class Sheet {

	private static final double FIRST = 250;

	private static final double STEP = 70;

	private final int number;

	private final List<Word> words = new ArrayList<>();

	private final List<Ruling> rulings = new ArrayList<>();

	private double y = 100;

	Sheet(int number) {
		this.number = number;
	}

	Sheet white(double points) {
		this.y += points;
		return this;
	}

	/** Sets a line of words at the left. */
	Sheet text(String text) {
		return text(text, 50, false);
	}

	Sheet text(String text, double left, boolean bold) {
		this.y += 13;
		set(text, left, bold);
		return this;
	}

	/** Sets a label with cells behind it; an empty cell stays white. */
	Sheet row(String label, String... cells) {
		this.y += 13;
		if (!label.isEmpty()) {
			set(label, 50, false);
		}
		for (int i = 0; i < cells.length; i++) {
			if (!cells[i].isEmpty()) {
				set(cells[i], FIRST + i * STEP - width(cells[i]), false);
			}
		}
		return this;
	}

	/** Sets something beside the last line. */
	Sheet beside(String text, double left) {
		set(text, left, false);
		return this;
	}

	/** Draws a level line below the last row, over the whole table. */
	Sheet line() {
		this.rulings.add(new Ruling(45, this.y + 4, 530, this.y + 4));
		return this;
	}

	/** Draws an upright line from a height to the last row. */
	Sheet upright(double x, double top) {
		this.rulings.add(new Ruling(x, top, x, this.y + 4));
		return this;
	}

	double y() {
		return this.y;
	}

	PageWords page() {
		return new PageWords(this.number, 0, 595, 842, List.copyOf(this.words), List.of(), List.copyOf(this.rulings),
				List.of());
	}

	List<PageTable> tables() {
		return new TableFinder(page()).find();
	}

	/**
	 * The only table, row by row: the label, then the cells by the names of their
	 * columns.
	 */
	List<String> rows() {
		PageTable table = tables().getFirst();
		return table.rows().stream().map((row) -> print(table, row)).toList();
	}

	private static String print(PageTable table, FoundRow row) {
		return row.label() + row.cells()
			.entrySet()
			.stream()
			.map((cell) -> " | " + table.head().columns().get(cell.getKey()) + ": " + cell.getValue().figure())
			.collect(Collectors.joining());
	}

	private void set(String text, double left, boolean bold) {
		double x = left;
		for (String word : text.split(" ")) {
			var face = new Face("Sans", 10, bold, false, 0);
			this.words.add(new Word(word, x, x + width(word), this.y, face, null, false, true));
			x += width(word) + 3;
		}
	}

	private static double width(String word) {
		return word.length() * 5.0 - word.chars().filter((letter) -> letter == ' ').count() * 2;
	}

}
