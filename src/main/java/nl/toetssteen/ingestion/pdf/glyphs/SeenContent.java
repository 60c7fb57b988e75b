package nl.toetssteen.ingestion.pdf.glyphs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.toetssteen.ingestion.pdf.reading.SeenPage;
import nl.toetssteen.ingestion.pdf.reading.SeenPage.SeenWord;

/** Words that were read from a page's image, as if the page printed them. */
public final class SeenContent {

	private static final String FONT = "uit beeld";

	/** Lines of about one height are set in one size, however high their letters are. */
	private static final double ALIKE = 0.3;

	/** From the middle of a line to the foot of its letters, in ems. */
	private static final double FOOT = 0.3;

	private SeenContent() {
	}

	/**
	 * The page with these words and no others, and without the pictures they stood on.
	 */
	public static PageContent of(PageContent page, SeenPage seen) {
		Map<Integer, List<SeenWord>> lines = new LinkedHashMap<>();
		seen.words().forEach((word) -> lines.computeIfAbsent(word.line(), (_) -> new ArrayList<>()).add(word));
		double usual = usual(lines.values().stream().map(SeenContent::height).sorted().toList());
		List<Glyph> glyphs = new ArrayList<>();
		for (List<SeenWord> line : lines.values()) {
			write(line, usual, glyphs);
		}
		return new PageContent(page.number(), page.width(), page.height(), glyphs, List.of(), List.of(), 0, true);
	}

	private static double usual(List<Double> heights) {
		return heights.isEmpty() ? 10 : heights.get(heights.size() / 2);
	}

	private static double top(List<SeenWord> line) {
		return line.stream().mapToDouble((word) -> word.box().y()).min().orElse(0);
	}

	private static double height(List<SeenWord> line) {
		return line.stream().mapToDouble((word) -> word.box().bottom()).max().orElse(0) - top(line);
	}

	private static void write(List<SeenWord> line, double usual, List<Glyph> glyphs) {
		double height = height(line);
		double size = (Math.abs(height - usual) < ALIKE * usual) ? usual : height;
		var face = new Face(FONT, Math.max(1, Math.round(size)), false, false, 0);
		double foot = top(line) + height / 2 + FOOT * size;
		for (SeenWord word : line) {
			glyphs.add(new Glyph(word.text(), word.box().x(), foot, word.box().width(), face, 0, null, null));
			glyphs.add(new Glyph(" ", word.box().right(), foot, 0.1, face, 0, null, null));
		}
	}

}
