package nl.toetssteen.ingestion.seeing;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.ingestion.pdf.reading.Box;
import nl.toetssteen.ingestion.pdf.reading.SeenPage;
import nl.toetssteen.ingestion.pdf.reading.SeenPage.SeenWord;

/** Reads the table of words that tesseract writes. */
final class SeenTable {

	private static final int COLUMNS = 12;

	private static final String WORD = "5";

	/** Below this it sees letters in stains; tried on scans of 1948. */
	private static final double UNSURE = 0.65;

	private SeenTable() {
	}

	/**
	 * The words of a page, or none where they are too unsure to be words.
	 * @param table as tesseract writes it, in pixels
	 */
	static SeenPage page(int number, String table, double pixelsPerPoint) {
		List<SeenWord> words = new ArrayList<>();
		double sure = 0;
		int characters = 0;
		for (String row : table.lines().skip(1).toList()) {
			String[] cells = row.split("\t", COLUMNS);
			if (cells.length == COLUMNS && cells[0].equals(WORD) && !cells[11].isBlank()) {
				words.add(word(number, cells, pixelsPerPoint));
				sure += Math.max(0, Double.parseDouble(cells[10])) / 100 * cells[11].length();
				characters += cells[11].length();
			}
		}
		double confidence = (characters == 0) ? 0 : sure / characters;
		return new SeenPage(number, confidence, (confidence < UNSURE) ? List.of() : words);
	}

	private static SeenWord word(int page, String[] cells, double scale) {
		// Block, paragraph and line together tell one line.
		int line = (Integer.parseInt(cells[2]) * 1000 + Integer.parseInt(cells[3])) * 1000 + Integer.parseInt(cells[4]);
		return new SeenWord(cells[11].strip(),
				new Box(page, Double.parseDouble(cells[6]) / scale, Double.parseDouble(cells[7]) / scale,
						Double.parseDouble(cells[8]) / scale, Double.parseDouble(cells[9]) / scale),
				line);
	}

}
