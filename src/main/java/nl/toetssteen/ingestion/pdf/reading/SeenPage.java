package nl.toetssteen.ingestion.pdf.reading;

import java.util.List;

/**
 * A page of which the words were read from its image, because the file has none that can
 * be read.
 *
 * @param number counted from 1
 * @param confidence how sure the one that read them is, from 0 to 1
 * @param words in reading order; none where it was too unsure
 */
public record SeenPage(int number, double confidence, List<SeenWord> words) {

	public SeenPage {
		words = List.copyOf(words);
	}

	/**
	 * A word on the image.
	 *
	 * @param box in points, upright as a reader sees the page
	 * @param line which line it stands on; the same for words on one line
	 */
	public record SeenWord(String text, Box box, int line) {
	}

}
