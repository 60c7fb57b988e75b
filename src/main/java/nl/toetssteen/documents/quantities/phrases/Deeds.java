package nl.toetssteen.documents.quantities.phrases;

import java.util.Set;

import nl.toetssteen.documents.quantities.text.Tokens;

/** Finds what is to be done or to be there in a year. */
public final class Deeds {

	private static final Set<String> IS = Set.of("is", "zijn", "wordt", "worden", "moet", "moeten");

	private Deeds() {
	}

	/** The first thing named behind the years in their sentence, or else before them. */
	public static Span around(Tokens tokens, int first, int year, Span sentence) {
		// In Dutch the verb comes second: after a year that opens the sentence.
		boolean opens = year - sentence.from() < 4;
		Span behind = NounPhrases.first(tokens, year + (opens ? 2 : 1), end(tokens, year, sentence));
		if (behind.isEmpty()) {
			return stated(tokens, new Span(sentence.from(), first));
		}
		// "de organisatie in 2030 energieneutraal": one word says only what it becomes.
		Span before = NounPhrases.before(tokens, year - 1, sentence.from());
		boolean alone = behind.to() - behind.from() == 1 && behind.from() == year + 1 && !before.isEmpty();
		return alone ? new Span(before.from(), behind.to()) : behind;
	}

	/** "De haven is klimaatneutraal in 2040": a thing and what it becomes. */
	private static Span stated(Tokens tokens, Span clause) {
		Span thing = NounPhrases.first(tokens, clause.from(), clause.to());
		int to = clause.to();
		while (to > thing.to() && NounPhrases.isStop(tokens.at(to - 1))) {
			to--;
		}
		boolean joined = !thing.isEmpty() && to > thing.to() && to - thing.to() < 4
				&& IS.contains(tokens.at(thing.to()).word());
		return joined ? new Span(thing.from(), to) : thing;
	}

	private static int end(Tokens tokens, int year, Span sentence) {
		int at = year + 1;
		while (at < sentence.to() && !tokens.endsClause(at) && !tokens.at(at).is(",")) {
			at++;
		}
		return at;
	}

}
