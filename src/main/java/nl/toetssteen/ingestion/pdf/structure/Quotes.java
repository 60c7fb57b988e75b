package nl.toetssteen.ingestion.pdf.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import nl.toetssteen.ingestion.pdf.blocks.Piece;
import nl.toetssteen.ingestion.pdf.blocks.Setting;

/**
 * Finds sentences in the type of titles, alone on the page of a photograph: the document
 * lists its titles, and not these.
 */
class Quotes {

	private static final double LARGE = 1.5;

	private static final int FEWEST = 3;

	private final List<Piece> pieces;

	private final double large;

	private final Predicate<String> listed;

	/** Pages with text in another type. */
	private final Set<Integer> texts = new HashSet<>();

	private final Map<Long, Integer> titles = new HashMap<>();

	/**
	 * Looks at all pieces together.
	 * @param listed whether the contents or bookmarks name a title, by its key
	 */
	Quotes(List<Piece> pieces, Set<Integer> headings, Setting setting, Predicate<String> listed) {
		this.pieces = pieces;
		this.large = LARGE * setting.bodySize();
		this.listed = listed;
		for (Piece piece : pieces) {
			if (piece.size() < this.large) {
				piece.lines().forEach((line) -> this.texts.add(line.page()));
			}
		}
		headings.stream()
			.map(pieces::get)
			.filter(this::isListed)
			.forEach((title) -> this.titles.merge(Math.round(title.size()), 1, Integer::sum));
	}

	boolean has(int index) {
		Piece piece = this.pieces.get(index);
		long size = Math.round(piece.size());
		int alike = this.titles.getOrDefault(size, 0) + this.titles.getOrDefault(size - 1, 0)
				+ this.titles.getOrDefault(size + 1, 0);
		boolean tagged = piece.role() != null && piece.role().matches("H\\d?|Title");
		return piece.size() >= this.large && piece.text().length() > 25 && !tagged && alike >= FEWEST
				&& !this.texts.contains(piece.first().page()) && !isListed(piece);
	}

	private boolean isListed(Piece piece) {
		return this.listed.test(Titles.key(piece.text()));
	}

}
