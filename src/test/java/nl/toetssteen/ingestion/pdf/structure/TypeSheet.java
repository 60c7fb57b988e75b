package nl.toetssteen.ingestion.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.toetssteen.ingestion.pdf.glyphs.Face;
import nl.toetssteen.ingestion.pdf.glyphs.Ruling;
import nl.toetssteen.ingestion.pdf.lines.PageLines;
import nl.toetssteen.ingestion.pdf.lines.PageWords;
import nl.toetssteen.ingestion.pdf.lines.Word;
import nl.toetssteen.ingestion.pdf.reading.LaidBlock;
import nl.toetssteen.ingestion.pdf.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Sets lines of type on pages, for tests of what the lines are to the document. */
class TypeSheet {

	static final Face PLAIN = new Face("sans", 10, false, false, 0);

	static final Face BOLD = new Face("sans", 10, true, false, 0);

	static final Face ITALIC = new Face("sans", 10, false, true, 0);

	static final Face LARGE = new Face("sans", 16, true, false, 0);

	static final Face DROP = new Face("sans", 26, true, false, 0);

	private static final double LEFT = 50;

	private final List<PageWords> pages = new ArrayList<>();

	private final List<Word> words = new ArrayList<>();

	private final List<Ruling> rulings = new ArrayList<>();

	private double y = 100;

	private @Nullable String element;

	/** The tags say that what follows is part of this element, such as "P#1". */
	TypeSheet in(@Nullable String element) {
		this.element = element;
		return this;
	}

	TypeSheet white() {
		this.y += 14;
		return this;
	}

	TypeSheet line(String text, Face face) {
		return line(text, face, LEFT);
	}

	TypeSheet line(String text, Face face, double left) {
		this.y += 1.3 * Math.min(16, face.size());
		return beside(text, face, left);
	}

	/** Sets words on the last line. */
	TypeSheet beside(String text, Face face, double left) {
		double x = left;
		for (String word : text.split(" ")) {
			double right = x + word.length() * face.size() / 2;
			this.words.add(new Word(word, x, right, this.y, face, this.element, false, true));
			x = word.equals("•") ? left + 18 : right + 0.3 * face.size();
		}
		return this;
	}

	/** Draws a line under the words of the last line. */
	TypeSheet underline() {
		List<Word> last = this.words.stream().filter((word) -> word.y() == this.y).toList();
		this.rulings.add(new Ruling(last.getFirst().left(), this.y + 1.5, last.getLast().right(), this.y + 1.5));
		return this;
	}

	/** Full lines of plain text, to show what the usual type is. */
	TypeSheet text(int lines) {
		for (int i = 0; i < lines; i++) {
			line(((i == 0) ? "In" : "in")
					+ " elke wijk een plek waar mensen elkaar ontmoeten en waar ruimte is voor muziek"
					+ ((i == lines - 1) ? "." : ""), PLAIN);
		}
		return this;
	}

	TypeSheet turn() {
		this.pages.add(new PageWords(this.pages.size() + 1, 0, 595, 842, List.copyOf(this.words), List.of(),
				List.copyOf(this.rulings), List.of()));
		this.words.clear();
		this.rulings.clear();
		this.y = 100;
		return this;
	}

	List<LaidBlock> blocks() {
		turn();
		var tables = new Tables(this.pages);
		return new Layout(PageLines.of(this.pages, tables::words), new Titles(Map.of()), tables).blocks();
	}

	/** What each block is, in one letter, and what it says. */
	List<String> read() {
		return blocks().stream().map((block) -> block.kind().name().charAt(0) + " " + block.text()).toList();
	}

}
