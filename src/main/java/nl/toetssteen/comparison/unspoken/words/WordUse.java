package nl.toetssteen.comparison.unspoken.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** How a document uses a word in all its forms. */
final class WordUse {

	private final Map<String, Integer> forms = new HashMap<>();

	private int pieces;

	private int last = -1;

	/** Notes a form of the word in a piece; the pieces come in order. */
	void in(int piece, String form) {
		this.forms.merge(form, 1, Integer::sum);
		if (piece != this.last) {
			this.last = piece;
			this.pieces++;
		}
	}

	/** Number of pieces that use it. */
	int pieces() {
		return this.pieces;
	}

	/** The form it is mostly written in. */
	String form() {
		return this.forms.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map(Map.Entry::getKey)
			.orElseThrow();
	}

}
