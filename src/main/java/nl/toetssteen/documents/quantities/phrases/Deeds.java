package nl.toetssteen.documents.quantities.phrases;

import nl.toetssteen.documents.quantities.text.Tokens;

/** Finds what is to be done or to be there in a year. */
public final class Deeds {

	private Deeds() {
	}

	/** The first thing named behind the year in its sentence, or else before it. */
	public static Span around(Tokens tokens, int year, Span sentence) {
		// In Dutch the verb comes second: after a year that opens the sentence.
		boolean opens = year - sentence.from() < 4;
		Span behind = NounPhrases.first(tokens, year + (opens ? 2 : 1), end(tokens, year, sentence));
		if (behind.isEmpty()) {
			return NounPhrases.first(tokens, sentence.from(), year);
		}
		// "de organisatie in 2030 energieneutraal": one word says only what it becomes.
		Span before = NounPhrases.before(tokens, year - 1, sentence.from());
		boolean alone = behind.to() - behind.from() == 1 && behind.from() == year + 1 && !before.isEmpty();
		return alone ? new Span(before.from(), behind.to()) : behind;
	}

	private static int end(Tokens tokens, int year, Span sentence) {
		int at = year + 1;
		while (at < sentence.to() && !tokens.endsClause(at) && !tokens.at(at).is(",")) {
			at++;
		}
		return at;
	}

}
