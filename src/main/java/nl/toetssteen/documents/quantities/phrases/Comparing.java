package nl.toetssteen.documents.quantities.phrases;

import java.util.Map;
import java.util.Set;

import nl.toetssteen.documents.quantities.Comparator;
import nl.toetssteen.documents.quantities.text.Figure;
import nl.toetssteen.documents.quantities.text.Tokens;
import nl.toetssteen.documents.quantities.text.WordList;
import org.jspecify.annotations.Nullable;

/** Reads how a number is meant from the words around it. */
public final class Comparing {

	private static final Map<String, String> PHRASES = WordList.pairs("comparators.csv");

	private static final Set<String> FILLERS = Set.of("de", "een", "in", "totaal", "nog", "verwachting", "naar", "dan",
			"van", "wel", "het", "in totaal", "jaarlijks");

	private static final Map<String, Comparator> AFTER = Map.of("maximaal", Comparator.AT_MOST, "hoogstens",
			Comparator.AT_MOST, "minimaal", Comparator.AT_LEAST, "minstens", Comparator.AT_LEAST);

	private static final Set<String> RISING = Set.of("verhoogd", "verhogen", "verhoging", "stijgt", "stijgen",
			"stijging", "gestegen", "omhoog", "toename", "toenemen", "groei", "groeit", "groeien", "gegroeid");

	private static final Set<String> FALLING = Set.of("verlaagd", "verlagen", "verlaging", "daalt", "dalen", "daling",
			"gedaald", "omlaag", "afname", "afnemen", "verminderd", "verminderen", "teruggebracht", "bezuinigen");

	private static final Set<String> UPWARDS = Set.of("meer", "hoger", "groter", "langer", "ouder");

	private static final Set<String> DOWNWARDS = Set.of("minder", "lager", "kleiner", "korter", "jonger");

	private Comparing() {
	}

	/** The comparator of a figure; precisely when nothing says otherwise. */
	public static Comparator of(Tokens tokens, Figure figure) {
		if (figure.upTo() != null) {
			return figure.joint().equals("naar") ? Comparator.FROM_TO : Comparator.BETWEEN;
		}
		Comparator change = change(tokens, figure);
		if (change != null) {
			return change;
		}
		Comparator than = than(tokens, figure.from());
		Comparator before = (than != null) ? than : before(tokens, figure.from());
		return (before == null || before == Comparator.UP_TO) ? after(tokens, figure, before) : before;
	}

	private static @Nullable Comparator before(Tokens tokens, int from) {
		int at = from;
		while (from - at < 3) {
			for (int length = 3; length > 0; length--) {
				String meaning = PHRASES.get(words(tokens, at - length, at));
				if (meaning != null) {
					return Comparator.valueOf(meaning);
				}
			}
			if (!FILLERS.contains(tokens.at(at - 1).word())) {
				return null;
			}
			at--;
		}
		return null;
	}

	/** "mag niet hoger zijn dan 20%": the comparing word stands some way before. */
	private static @Nullable Comparator than(Tokens tokens, int from) {
		Comparator found = null;
		for (int at = from - 2; tokens.at(from - 1).is("dan") && at > from - 8; at--) {
			String word = tokens.at(at).word();
			if (found == null) {
				found = UPWARDS.contains(word) ? Comparator.MORE_THAN
						: DOWNWARDS.contains(word) ? Comparator.LESS_THAN : null;
			}
			else if (word.equals("niet")) {
				return (found == Comparator.MORE_THAN) ? Comparator.AT_MOST : Comparator.AT_LEAST;
			}
		}
		return found;
	}

	private static String words(Tokens tokens, int from, int to) {
		StringBuilder words = new StringBuilder();
		for (int at = from; at < to; at++) {
			words.append(words.isEmpty() ? "" : " ").append(tokens.at(at).word());
		}
		return words.toString();
	}

	/** "10% van het personeel mag maximaal …", "vijf of meer". */
	private static Comparator after(Tokens tokens, Figure figure, @Nullable Comparator before) {
		if (tokens.at(figure.to()).is("of") && tokens.at(figure.to() + 1).is("meer")) {
			return Comparator.AT_LEAST;
		}
		for (int at = figure.to(); at < figure.to() + 6 && !tokens.endsClause(at); at++) {
			Comparator found = AFTER.get(tokens.at(at).word());
			if (found != null && tokens.at(at + 1).isWord()) {
				return found;
			}
		}
		return (before == null) ? Comparator.EXACTLY : before;
	}

	/** "met 5 % verhoogd" tells the change, not the height. */
	private static @Nullable Comparator change(Tokens tokens, Figure figure) {
		String behind = tokens.at(figure.to()).word();
		if (figure.unit().equals(Figure.PERCENT) && (behind.equals("meer") || UPWARDS.contains(behind))) {
			return Comparator.INCREASE;
		}
		if (figure.unit().equals(Figure.PERCENT) && DOWNWARDS.contains(behind)) {
			return Comparator.DECREASE;
		}
		boolean by = false;
		for (int at = figure.from() - 1; at >= figure.from() - 3; at--) {
			by |= tokens.at(at).is("met");
		}
		if (!by) {
			return null;
		}
		for (int at = figure.from() - 10; at < figure.to() + 8; at++) {
			String word = tokens.at(at).word();
			if (RISING.contains(word) || FALLING.contains(word)) {
				return RISING.contains(word) ? Comparator.INCREASE : Comparator.DECREASE;
			}
		}
		return null;
	}

}
