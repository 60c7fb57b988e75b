package nl.toetssteen.ingestion.pdf.blocks;

import java.util.List;

import nl.toetssteen.ingestion.pdf.lines.PageLines;
import nl.toetssteen.ingestion.pdf.lines.TypeLine;

/**
 * Whether lines are part of the same paragraph or item according to the file's own tags.
 * Some makers tag each line by itself, or a whole page as one; their tags are not heard.
 */
public class Elements {

	/** What the tags of a file say of two lines. */
	enum Bond {

		ONE, TWO, UNKNOWN

	}

	private int kept;

	private int broken;

	private int parted;

	private int lumped;

	Elements(List<PageLines> pages) {
		for (PageLines page : pages) {
			for (int i = 1; i < page.lines().size(); i++) {
				count(page.lines().get(i - 1), page.lines().get(i));
			}
		}
	}

	private void count(TypeLine above, TypeLine below) {
		if (!Setting.isBelow(above, below) || !isBlock(above) || !isBlock(below)) {
			return;
		}
		boolean one = isOne(above, below);
		ItemMark mark = ItemMark.of(below);
		if (mark != null && !mark.isWeak()) {
			this.lumped += one ? 1 : 0;
			this.parted += one ? 0 : 1;
		}
		else if (Ending.startsInside(below.text()) && !Ending.ended(above.text())
				&& !Breaks.changesFace(above, below)) {
			this.kept += one ? 1 : 0;
			this.broken += one ? 0 : 1;
		}
	}

	/** What the tags say, where they keep sentences together and items apart. */
	Bond between(TypeLine above, TypeLine below) {
		boolean heard = this.kept > 9 * this.broken && this.lumped * 9 <= this.parted;
		if (!heard || !isBlock(above) || !isBlock(below)) {
			return Bond.UNKNOWN;
		}
		return isOne(above, below) ? Bond.ONE : Bond.TWO;
	}

	/** A cell may hold several paragraphs. */
	private static boolean isBlock(TypeLine line) {
		String role = line.role();
		return role != null && role.matches("P|LI|LBody|H\\d?|Title|Note|BlockQuote");
	}

	private static boolean isOne(TypeLine above, TypeLine below) {
		return String.valueOf(above.element()).equals(below.element());
	}

}
