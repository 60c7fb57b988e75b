package nl.toetssteen.documents.quantities.phrases;

import java.util.Set;

import nl.toetssteen.documents.quantities.text.Token;
import nl.toetssteen.documents.quantities.text.Token.Kind;
import nl.toetssteen.documents.quantities.text.Tokens;

/** Finds until or in when something holds: "uiterlijk in 2030", "per jaar". */
public final class Terms {

	private static final Set<String> BEFORE = Set.of("in", "tot", "vanaf", "voor", "per", "eind", "begin", "medio",
			"uiterlijk", "sinds", "periode", "de", "en", "met", "na", "over", "t/m", "jaren", "jaar", "het", "januari",
			"februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
			"december", "ultimo", "van", "najaar", "voorjaar", "zomer", "helft", "eerste", "tweede", "kwartaal");

	private static final Set<String> PERIODS = Set.of("jaar", "maand", "week", "dag", "kwartaal", "bestuursperiode",
			"collegeperiode", "raadsperiode", "bestuursperiodes", "keer");

	private Terms() {
	}

	/** The term nearest to the tokens given, in their sentence. */
	public static Span near(Tokens tokens, Span figure, Span sentence) {
		// "2031: 2,5%, 2032: 2,6%": each with its own year before it.
		int own = figure.from() - (tokens.at(figure.from() - 1).is(":") ? 2 : 1);
		if (isYear(tokens, own)) {
			return year(tokens, own, sentence);
		}
		Span best = Span.NONE;
		for (int at = sentence.from(); at < sentence.to(); at++) {
			Span term = at(tokens, at, sentence);
			if (!term.isEmpty() && (best.isEmpty() || distance(term, figure) < distance(best, figure))) {
				best = term;
			}
			at = term.isEmpty() ? at : term.to() - 1;
		}
		return best;
	}

	// What follows a number says more often when than what stands before it.
	private static int distance(Span term, Span figure) {
		return (term.from() >= figure.to()) ? term.from() - figure.to() : 2 + figure.from() - term.to();
	}

	private static Span at(Tokens tokens, int at, Span sentence) {
		if (isYear(tokens, at)) {
			return year(tokens, at, sentence);
		}
		Token token = tokens.at(at);
		if (token.is("per") && PERIODS.contains(tokens.at(at + 1).word())) {
			return new Span(at, at + 2);
		}
		if ((token.is("elk") || token.is("elke") || token.is("ieder") || token.is("iedere"))
				&& PERIODS.contains(tokens.at(at + 1).word())) {
			return new Span(at, at + 2);
		}
		return (token.is("jaarlijks") || token.is("jaarlijkse") || token.is("maandelijks") || token.is("structureel"))
				? new Span(at, at + 1) : Span.NONE;
	}

	private static Span year(Tokens tokens, int at, Span sentence) {
		int from = at;
		while (from > sentence.from() && at - from < 5 && belongs(tokens, from - 1)) {
			from--;
		}
		while (from < at && (tokens.at(from).is("de") || tokens.at(from).is("van") || tokens.at(from).is("en"))) {
			from++;
		}
		return new Span(from, lastYear(tokens, at) + 1);
	}

	/**
	 * Where the last year of "2027-2029", "2027 tot en met 2030" stands; else the first.
	 */
	public static int lastYear(Tokens tokens, int first) {
		int last = first;
		for (int at = first + 1; at < last + 5; at++) {
			if (isYear(tokens, at)) {
				last = at;
			}
			else if (!isJoint(tokens, at)) {
				break;
			}
		}
		return last;
	}

	private static boolean belongs(Tokens tokens, int at) {
		Token token = tokens.at(at);
		boolean day = token.kind() == Kind.NUMBER && token.text().length() < 3;
		return BEFORE.contains(token.word()) || day;
	}

	private static boolean isJoint(Tokens tokens, int at) {
		Token token = tokens.at(at);
		return token.is("-") || token.is("–") || token.is("tot") || token.is("en") || token.is("met") || token.is("t")
				|| token.is("/") || token.is("m");
	}

	/** Whether a year is printed here. */
	public static boolean isYear(Tokens tokens, int at) {
		Token token = tokens.at(at);
		return token.kind() == Kind.NUMBER && token.text().matches("20\\d\\d") && !tokens.at(at + 1).is("%")
				&& !tokens.at(at - 1).is("€");
	}

}
