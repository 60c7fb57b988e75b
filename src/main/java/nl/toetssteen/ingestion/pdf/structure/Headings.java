package nl.toetssteen.ingestion.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.pdf.blocks.Piece;
import nl.toetssteen.ingestion.pdf.blocks.Setting;

/** The pieces of a document with which of them are headings, and of what level. */
class Headings {

	/** A heading that waits for its title on the next line. */
	private static final Pattern LABEL = Pattern
		.compile("(?iU)(hoofdstuk|deel|thema|programma|paragraaf|bijlage)\\s+(\\d{1,2}|[IVX]+)\\.?|\\d{1,2}\\.?");

	private final List<Piece> pieces = new ArrayList<>();

	private final Set<Integer> headings = new TreeSet<>();

	private final Levels levels;

	Headings(List<Piece> all, Setting setting, HeadingTest test, Titles bookmarks) {
		Set<Integer> found = new TreeSet<>();
		for (int i = 0; i < all.size(); i++) {
			if (test.test(all, i) || isLabel(all, i, setting)) {
				found.add(i);
			}
		}
		found.addAll(new Alike(all, found, setting).more());
		var quotes = new Quotes(all, found, setting, test::isListed);
		found.removeIf(quotes::has);
		for (int i = 0; i < all.size(); i++) {
			boolean heading = found.contains(i);
			if (heading && isLabelled(all.get(i))) {
				Piece label = this.pieces.removeLast();
				this.headings.remove(this.pieces.size());
				this.pieces.add(label.with(all.get(i)));
			}
			else if (heading && isBelowTitle(all.get(i))) {
				this.pieces.add(all.get(i).with(this.pieces.removeLast()));
			}
			else {
				this.pieces.add(all.get(i));
			}
			if (heading) {
				this.headings.add(this.pieces.size() - 1);
			}
		}
		this.levels = new Levels(this.headings.stream().map(this.pieces::get).toList(), setting, bookmarks);
	}

	List<Piece> pieces() {
		return this.pieces;
	}

	boolean isHeading(int index) {
		return this.headings.contains(index);
	}

	int level(int index) {
		return this.levels.of(this.pieces.get(index));
	}

	private static boolean isLabel(List<Piece> all, int index, Setting setting) {
		Piece piece = all.get(index);
		return LABEL.matcher(piece.text()).matches() && piece.size() > 1.13 * setting.bodySize() && !piece.isInGrid();
	}

	/** Whether it is the number of a heading, set below it. */
	private boolean isBelowTitle(Piece label) {
		int last = this.pieces.size() - 1;
		return this.headings.contains(last) && label.text().matches("\\d{1,2}")
				&& this.pieces.get(last).first().page() == label.first().page()
				&& this.pieces.get(last).text().matches("(?U)\\p{L}.*");
	}

	/** Whether what stands before a heading is its label. */
	private boolean isLabelled(Piece heading) {
		int last = this.pieces.size() - 1;
		return this.headings.contains(last) && LABEL.matcher(this.pieces.get(last).text()).matches()
				&& this.pieces.get(last).first().page() == heading.first().page();
	}

}
