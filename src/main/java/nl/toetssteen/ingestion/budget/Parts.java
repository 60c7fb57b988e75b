package nl.toetssteen.ingestion.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which pieces open a part of the budget. A part is opened by
 * <ul>
 * <li>a heading that says so: "Programma 2 Veilig", "Paragraaf 3. Financiering";</li>
 * <li>a numbered heading ("2. Veilig") below which the goals of that number follow, or
 * the question what should be reached;</li>
 * <li>an unnumbered heading right above the first goal of a programme ("2.1 …").</li>
 * </ul>
 * A title opens its part once: where it comes back, as in a table, it only refers to it.
 */
class Parts {

	/** How far below its title a programme's first goal may start. */
	private static final int REACH = 6;

	/** A numbered line without a point is a title only when it is short. */
	private static final int LONGEST = 60;

	private static final Pattern PAGE_AT_END = Pattern.compile(".*\\p{L}.*\\s\\d{1,3}");

	private final List<Piece> pieces;

	private final Map<Integer, PartTitle> titles = new TreeMap<>();

	private final Set<String> seen = new HashSet<>();

	private final Set<Integer> programmes = new HashSet<>();

	Parts(List<Piece> pieces) {
		this.pieces = pieces;
		for (int index = 0; index < pieces.size(); index++) {
			int here = index;
			titleAt(index).ifPresent((title) -> open(here, title));
		}
	}

	/** The titles by the index of the piece they stand in. */
	Map<Integer, PartTitle> titles() {
		return this.titles;
	}

	private void open(int index, PartTitle title) {
		boolean known = title.number() != null && this.programmes.contains(title.number());
		if (!known && this.seen.add(title.text().toLowerCase(Locale.ROOT))) {
			this.titles.put(index, title);
			if (title.number() != null) {
				this.programmes.add(title.number());
			}
		}
	}

	private Optional<PartTitle> titleAt(int index) {
		if (!(this.pieces.get(index) instanceof Piece.Text piece) || !isTitle(piece)) {
			return Optional.empty();
		}
		return PartTitle.labelled(piece.text())
			.or(() -> numbered(index, piece.text()))
			.or(() -> unnumbered(index, piece))
			.filter((title) -> !isInContents(index, piece.text()));
	}

	/** A title is one line; a numbered one looks like an item of a list. */
	private boolean isTitle(Piece.Text piece) {
		String text = piece.text();
		boolean ended = Wording.endsSentence(text) && !text.endsWith(")");
		boolean shaped = piece.kind() != BlockKind.PARAGRAPH
				|| text.length() <= LONGEST && PartTitle.plain(text).isPresent();
		return piece.block().isOneLine() && !ended && shaped && Wording.codeDepth(text) == 0;
	}

	/**
	 * A table of contents has the titles too: with a page number, or one right after
	 * another.
	 */
	private boolean isInContents(int index, String text) {
		return PAGE_AT_END.matcher(text).matches() || isLabelled(index + 1) && comesBack(index, text);
	}

	private boolean comesBack(int index, String text) {
		return this.pieces.subList(index + 1, this.pieces.size())
			.stream()
			.anyMatch((piece) -> piece instanceof Piece.Text other && other.text().equalsIgnoreCase(text));
	}

	private boolean isLabelled(int index) {
		return index < this.pieces.size() && this.pieces.get(index) instanceof Piece.Text next
				&& PartTitle.labelled(next.text()).isPresent();
	}

	private Optional<PartTitle> numbered(int index, String text) {
		return PartTitle.plain(text).filter((title) -> title.number() != null && hasGoals(index, title.number()));
	}

	private boolean hasGoals(int index, Integer number) {
		return below(index).stream()
			.anyMatch((text) -> Wording.asksForGoal(text) || Wording.labelsGoal(text)
					|| PartTitle.firstGoalOf(text).filter((goal) -> goal.equals(number)).isPresent());
	}

	/** The headings shortly below a title, up to the next numbered one. */
	private List<String> below(int index) {
		return this.pieces.subList(index + 1, Math.min(index + 1 + REACH, this.pieces.size()))
			.stream()
			.map((piece) -> (piece instanceof Piece.Text text) ? text : null)
			.takeWhile((text) -> text != null && PartTitle.plain(text.text()).isEmpty())
			.filter(Piece.Text::isHeading)
			.map(Piece.Text::text)
			.toList();
	}

	private Optional<PartTitle> unnumbered(int index, Piece.Text piece) {
		if (!piece.isHeading() || index + 1 >= this.pieces.size()
				|| !(this.pieces.get(index + 1) instanceof Piece.Text next)) {
			return Optional.empty();
		}
		return PartTitle.firstGoalOf(next.text())
			.filter((number) -> !Wording.isKeyWord(piece.text()))
			.map((number) -> new PartTitle(number, piece.text()));
	}

}
