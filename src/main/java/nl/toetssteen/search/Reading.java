package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/** A text as the index takes it: what is read in it, with a space between. */
final class Reading {

	/** Stands between a title and a body. */
	static final char BOUNDARY = '\u2029';

	// More places than any phrase may stretch, with something that is no word
	private static final String GAP = " ¦".repeat(8);

	// Three fields in a row read the same text, and reading is most of the work.
	private static final ThreadLocal<Last> LAST = ThreadLocal.withInitial(() -> new Last("", List.of()));

	private record Last(String text, List<Token> tokens) {
	}

	private Reading() {
	}

	static String of(String text, DutchText dutch, Function<Token, Stream<String>> read) {
		List<String> found = new ArrayList<>();
		int end = text.indexOf(BOUNDARY);
		boolean bounded = end >= 0;
		for (Token token : tokens(text, dutch)) {
			if (bounded && token.start() > end) {
				found.add(GAP.strip());
				bounded = false;
			}
			read.apply(token).forEach(found::add);
		}
		return String.join(" ", found);
	}

	private static List<Token> tokens(String text, DutchText dutch) {
		if (!LAST.get().text().equals(text)) {
			LAST.set(new Last(text, dutch.tokens(text)));
		}
		return LAST.get().tokens();
	}

}
