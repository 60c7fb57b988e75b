package nl.toetssteen.linking.lineage.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** The difference between two wordings, word by word. */
public final class Difference {

	// With fewer words in common, marks only make two sentences unreadable.
	private static final double LEAST_IN_COMMON = 0.25;

	private Difference() {
	}

	/**
	 * The words in reading order, those that went before those that came; empty when the
	 * sentences have too little in common to mark anything.
	 */
	public static List<Piece> between(String before, String after) {
		List<Word> old = words(before);
		List<Word> now = words(after);
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		int same = 0;
		for (AbstractDelta<Word> delta : DiffUtils.diff(old, now).getDeltas()) {
			same += delta.getSource().getPosition() - at;
			add(pieces, Piece.Kind.SAME, old.subList(at, delta.getSource().getPosition()));
			add(pieces, Piece.Kind.GONE, delta.getSource().getLines());
			add(pieces, Piece.Kind.ADDED, delta.getTarget().getLines());
			at = delta.getSource().getPosition() + delta.getSource().getLines().size();
		}
		same += old.size() - at;
		add(pieces, Piece.Kind.SAME, old.subList(at, old.size()));
		return (2.0 * same < LEAST_IN_COMMON * (old.size() + now.size())) ? List.of() : pieces;
	}

	private static void add(List<Piece> pieces, Piece.Kind kind, List<Word> words) {
		if (!words.isEmpty()) {
			pieces.add(new Piece(kind, String.join(" ", words.stream().map(Word::printed).toList())));
		}
	}

	private static List<Word> words(String text) {
		return Stream.of(text.strip().split("\\s+")).map(Word::new).toList();
	}

	/** Equal to the same word with another capital or comma. */
	private record Word(String printed) {

		private String bare() {
			String bare = this.printed.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d%€]", "");
			return bare.isEmpty() ? this.printed : bare;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Word word && bare().equals(word.bare());
		}

		@Override
		public int hashCode() {
			return bare().hashCode();
		}

	}

}
