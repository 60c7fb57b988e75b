package nl.toetssteen.documents.quantities.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that are no numerals: "de helft", "een derde van", "twee derde", "een tweede
 * coffeeshop", "verdubbelen".
 */
final class Fractions {

	private static final Map<String, Integer> ORDINALS = Map.of("tweede", 2, "derde", 3, "vierde", 4, "vijfde", 5,
			"zesde", 6, "zevende", 7, "achtste", 8, "negende", 9, "tiende", 10);

	private static final Set<String> ARTICLES = Set.of("een", "geen", "'n", "mogelijke", "extra", "nieuwe");

	private static final Set<String> TIMED = Set.of("jaar", "kwartaal", "week", "maand", "termijn", "kamer", "fase",
			"keer", "instantie", "plaats", "ronde", "tranche", "deel", "stap", "leven", "lezing", "persoon");

	private static final Set<String> HALVING = Set.of("halveren", "halveert", "halvering", "gehalveerd");

	private Fractions() {
	}

	static Optional<Figure> at(Tokens tokens, int at) {
		Token token = tokens.at(at);
		if (!token.isWord()) {
			return oneIn(tokens, at);
		}
		if (token.is("helft") && !isOrdinal(tokens.at(at - 1))) {
			return percent(50, at, at + 1);
		}
		Optional<Figure> oneIn = oneIn(tokens, at).or(() -> parts(tokens, at));
		if (oneIn.isPresent()) {
			return oneIn;
		}
		if (token.is("driekwart") || (token.is("kwart") && tokens.at(at + 1).is("van"))) {
			return percent(token.is("kwart") ? 25 : 75, at, at + 1);
		}
		if (token.word().startsWith("verdubbel")) {
			return times("2", at);
		}
		return HALVING.contains(token.word()) ? times("0.5", at) : ordinal(tokens, at);
	}

	/** "Eén op de vijf woningen", "1 op 3 kinderen". */
	private static Optional<Figure> oneIn(Tokens tokens, int at) {
		int behind = tokens.at(at + 2).is("de") ? at + 3 : at + 2;
		boolean ratio = tokens.at(at + 1).is("op") && tokens.at(behind + 1).isWord()
				&& tokens.at(at - 1).kind() != Token.Kind.NUMBER;
		BigDecimal part = ratio ? Numerals.of(tokens.at(at)).orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
		BigDecimal whole = ratio ? Numerals.of(tokens.at(behind)).orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
		boolean share = part.signum() > 0 && whole.compareTo(part) > 0 && whole.compareTo(BigDecimal.valueOf(100)) <= 0;
		return share ? percent(Math.round(100 * part.floatValue() / whole.floatValue()), at, behind + 1)
				: Optional.empty();
	}

	/** "Twee derde van de nieuwbouw". */
	private static Optional<Figure> parts(Tokens tokens, int at) {
		@Nullable Integer number = ORDINALS.get(tokens.at(at + 1).word());
		int parts = tokens.at(at).is("twee") ? 2 : tokens.at(at).is("drie") ? 3 : 0;
		boolean of = tokens.at(at + 2).is("van") || tokens.at(at + 2).is("deel");
		return (number != null && parts > 0 && parts < number && of)
				? percent(Math.round(100f * parts / number), at, at + (tokens.at(at + 2).is("deel") ? 3 : 2))
				: Optional.empty();
	}

	private static boolean isOrdinal(Token token) {
		return token.is("eerste") || ORDINALS.containsKey(token.word());
	}

	private static Optional<Figure> ordinal(Tokens tokens, int at) {
		@Nullable Integer number = ORDINALS.get(tokens.at(at).word());
		if (number == null) {
			return Optional.empty();
		}
		Token before = tokens.at(at - 1);
		Token after = tokens.at(at + 1);
		boolean part = after.is("van") || after.is("deel");
		boolean ofWhich = tokens.at(at - 2).is("waarvan") || tokens.at(at - 2).is("daarvan");
		boolean change = after.is("minder") || after.is("meer") || after.is("lager") || after.is("hoger");
		if ((part || ofWhich || change) && number > 2 && (before.is("een") || before.is("één"))) {
			return percent(Math.round(100f / number), at, at + (after.is("deel") ? 2 : 1));
		}
		// A second one of its kind makes two of them; "de derde ronde" is only its name.
		boolean added = ARTICLES.contains(before.word()) && after.isWord() && !after.isName() && !part;
		return (added && !TIMED.contains(after.word()))
				? Optional.of(new Figure(BigDecimal.valueOf(number), null, Figure.COUNT, "", at, at + 1))
				: Optional.empty();
	}

	private static Optional<Figure> percent(int percent, int from, int to) {
		return Optional.of(new Figure(BigDecimal.valueOf(percent), null, Figure.PERCENT, "", from, to));
	}

	private static Optional<Figure> times(String factor, int at) {
		return Optional.of(new Figure(new BigDecimal(factor), null, "keer", "", at, at + 1));
	}

}
