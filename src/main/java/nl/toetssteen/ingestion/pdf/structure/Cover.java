package nl.toetssteen.ingestion.pdf.structure;

import java.util.List;

import nl.toetssteen.ingestion.pdf.blocks.Piece;
import nl.toetssteen.ingestion.pdf.blocks.Setting;
import nl.toetssteen.ingestion.pdf.lines.PageLines;

/** The pages before the text: little on them, and that in large type. */
final class Cover {

	private static final int MOST_WORDS = 60;

	private static final int MOST_PAGES = 3;

	private Cover() {
	}

	/** How many pages are cover, from the first. */
	static int pages(List<PageLines> pages, List<Piece> pieces, Setting setting) {
		int covers = 0;
		if (pages.size() < 4) {
			return covers;
		}
		for (PageLines page : pages.subList(0, MOST_PAGES)) {
			List<Piece> on = pieces.stream().filter((piece) -> piece.first().page() == page.page().page()).toList();
			int words = on.stream().mapToInt((piece) -> piece.text().split(" ").length).sum();
			boolean large = on.isEmpty() || covers > 0
					|| on.stream().anyMatch((piece) -> piece.size() > 1.3 * setting.bodySize());
			boolean list = on.stream().anyMatch((piece) -> piece.mark() != null);
			if (words > MOST_WORDS || !large || list) {
				return covers;
			}
			covers = page.page().page();
		}
		return covers;
	}

}
