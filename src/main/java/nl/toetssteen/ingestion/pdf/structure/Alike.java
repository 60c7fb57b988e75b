package nl.toetssteen.ingestion.pdf.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import nl.toetssteen.ingestion.pdf.blocks.Piece;
import nl.toetssteen.ingestion.pdf.blocks.Setting;

/**
 * Finds the headings that end with a full stop: set as other headings of the document
 * are, above text that is set otherwise.
 */
class Alike {

	private static final int FEWEST = 3;

	private static final int LONGEST = 130;

	private static final Pattern SENTENCES = Pattern.compile("(?U).*\\p{L}{2,}[.!?] +\\p{Lu}.*");

	private final List<Piece> pieces;

	private final Setting setting;

	/** How a piece is set and numbered. */
	private record Look(Style style, String shape) {
	}

	private final Map<Look, Integer> counts = new HashMap<>();

	Alike(List<Piece> pieces, Set<Integer> headings, Setting setting) {
		this.pieces = pieces;
		this.setting = setting;
		headings.forEach((index) -> this.counts.merge(look(index), 1, Integer::sum));
	}

	/** The pieces that are headings too. */
	Set<Integer> more() {
		Set<Integer> more = new TreeSet<>();
		for (int i = 0; i + 1 < this.pieces.size(); i++) {
			if (this.counts.getOrDefault(look(i), 0) >= FEWEST && isTitle(this.pieces.get(i))
					&& !look(i).style().equals(look(i + 1).style())) {
				more.add(i);
			}
		}
		return more;
	}

	private Look look(int index) {
		Piece piece = this.pieces.get(index);
		return new Look(Style.of(piece, this.setting), (piece.mark() == null) ? "" : piece.mark().shape());
	}

	private boolean isTitle(Piece piece) {
		String text = piece.text();
		boolean set = piece.isBold() && !this.setting.isMostlyBold() || piece.size() > 1.13 * this.setting.bodySize();
		return set && !piece.isInGrid() && text.endsWith(".") && text.length() <= LONGEST && piece.lines().size() <= 3
				&& !SENTENCES.matcher(text).matches() && Character.isUpperCase(text.codePointAt(0))
				&& (piece.mark() == null || piece.mark().isNumber()) && piece.gap() > 0.15 * piece.size();
	}

}
