package nl.toetssteen.documents.quantities.phrases;

import java.util.Set;

import nl.toetssteen.documents.quantities.text.Token;
import nl.toetssteen.documents.quantities.text.Tokens;

/** Finds where something holds: "in iedere wijk", "in Zandstad-West". */
public final class Areas {

	private static final Set<String> EVERY = Set.of("iedere", "ieder", "elke", "elk", "alle", "per");

	private static final Set<String> IN = Set.of("in", "voor", "binnen", "te", "rond");

	private static final Set<String> MONTHS = Set.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
			"augustus", "september", "oktober", "november", "december");

	private static final Set<String> PLACES = Set.of("wijk", "wijken", "buurt", "buurten", "dorp", "dorpen", "kern",
			"kernen", "woonwijk", "woonwijken", "stad", "gemeente", "gemeenten", "stadsdeel", "stadsdelen", "straat",
			"straten", "school", "scholen", "basisschool", "basisscholen", "regio", "centrum", "binnenstad");

	private Areas() {
	}

	/** The area nearest behind or before the figure, in its sentence. */
	public static Span near(Tokens tokens, Span figure, Span sentence) {
		Span best = Span.NONE;
		for (int at = sentence.from(); at < sentence.to(); at++) {
			Span area = at(tokens, at, sentence);
			if (!area.isEmpty() && (best.isEmpty()
					|| Math.abs(area.from() - figure.from()) < Math.abs(best.from() - figure.from()))) {
				best = area;
			}
		}
		return best;
	}

	private static Span at(Tokens tokens, int at, Span sentence) {
		Span every = every(tokens, at);
		if (!every.isEmpty()) {
			return every;
		}
		if (!IN.contains(tokens.at(at).word())) {
			return Span.NONE;
		}
		int from = at + 1;
		while (tokens.at(from).is("de") || tokens.at(from).is("het") || tokens.at(from).is("wijk")
				|| tokens.at(from).is("dorp")) {
			from++;
		}
		int to = from;
		while (to < sentence.to() && to - from < 3 && isProper(tokens.at(to))) {
			to++;
		}
		boolean general = from > at + 1 && PLACES.contains(tokens.at(from).word()) && !tokens.at(from - 1).is("in");
		return (to > from) ? new Span(from, to) : general ? new Span(from, from + 1) : Span.NONE;
	}

	private static boolean isProper(Token token) {
		return token.isWord() && token.isName() && !MONTHS.contains(token.word());
	}

	/** "iedere wijk", "alle basisscholen": everywhere. */
	static Span every(Tokens tokens, int at) {
		if (!EVERY.contains(tokens.at(at).word())) {
			return Span.NONE;
		}
		for (int noun = at + 1; noun <= at + 3; noun++) {
			if (PLACES.contains(tokens.at(noun).word())) {
				return new Span(at, noun + 1);
			}
			if (NounPhrases.isStop(tokens.at(noun)) && !tokens.at(noun).is("andere")) {
				return Span.NONE;
			}
		}
		return Span.NONE;
	}

	/** Whether an area means all of its kind. */
	public static boolean isEverywhere(Tokens tokens, Span area) {
		return !area.isEmpty() && EVERY.contains(tokens.at(area.from()).word());
	}

}
