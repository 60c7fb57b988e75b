package nl.toetssteen.documents.quantities.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Finds the numbers in a text that count something, with their units and ranges. */
public final class Figures {

	private static final Map<String, String> UNITS = WordList.pairs("units.csv");

	private static final Set<String> JOINTS = Set.of("tot", "naar", "-", "–", "à", "a", "of", "en");

	private static final Set<String> BETWEEN_ENDS = Set.of("maximaal", "circa", "ongeveer", "en", "met", "€");

	private static final Set<String> PERIODS = Set.of("komende", "afgelopen", "laatste", "volgende", "voorbije",
			"vorige", "eerste", "eerstkomende");

	/** Behind an amount they say on what, so that no thing is counted. */
	private static final Set<String> SPENT = Set.of("in", "voor", "aan", "uit", "per", "extra", "beschikbaar", "op",
			"bij", "naar", "te", "tekort", "structureel", "incidenteel", "en", "om", "is", "was", "zijn", "worden",
			"wordt");

	private static final BigDecimal TON = BigDecimal.valueOf(100_000);

	private Figures() {
	}

	/** The figures of a text in order. */
	public static List<Figure> in(Tokens tokens) {
		List<Figure> found = new ArrayList<>();
		int at = 0;
		while (tokens.has(at)) {
			int here = at;
			Optional<Figure> figure = Fractions.at(tokens, at).or(() -> single(tokens, here));
			at = figure.map((each) -> add(tokens, each, found)).orElse(at) + (figure.isPresent() ? 0 : 1);
		}
		return found;
	}

	private static int add(Tokens tokens, Figure first, List<Figure> found) {
		Figure whole = range(tokens, first).orElse(first);
		found.add(whole);
		return whole.to();
	}

	/** A first number and a second with a joint between them. */
	private static Optional<Figure> range(Tokens tokens, Figure first) {
		String joint = tokens.at(first.to()).word();
		int at = first.to() + 1;
		boolean dash = joint.equals("-") || joint.equals("–");
		if (!JOINTS.contains(joint) || (joint.equals("en") && !tokens.at(first.from() - 1).is("tussen")
				&& !tokens.at(first.from() - 2).is("tussen"))) {
			return Optional.empty();
		}
		while (!dash && BETWEEN_ENDS.contains(tokens.at(at).word()) && at < first.to() + 4) {
			at++;
		}
		int second = tokens.at(at - 1).is("€") ? at - 1 : at;
		return single(tokens, second).or(() -> single(tokens, tokens.at(second).is("€") ? second + 1 : second))
			.filter((end) -> end.unit().equals(first.unit()) || first.counts())
			.filter((end) -> joint.equals("naar") || end.value().compareTo(first.value()) > 0)
			.map((end) -> new Figure(scaled(first, end), end.value(), end.unit(), dash ? "-" : joint, first.from(),
					end.to()));
	}

	/** "2 tot 3 miljoen" is two million to three. */
	private static BigDecimal scaled(Figure first, Figure end) {
		BigDecimal times = BigDecimal.valueOf(1_000_000);
		boolean million = end.value().compareTo(times) >= 0 && first.value().compareTo(BigDecimal.valueOf(1000)) < 0;
		return million ? first.value().multiply(times) : first.value();
	}

	private static Optional<Figure> single(Tokens tokens, int from) {
		boolean euro = tokens.at(from).is("€");
		int at = euro ? from + 1 : from;
		BigDecimal number = Numerals.of(tokens.at(at)).orElse(null);
		if (number == null) {
			return Optional.empty();
		}
		int to = at + 1;
		@Nullable BigDecimal times = Numerals.times(tokens.at(to).word());
		if (times != null) {
			number = number.multiply(times);
			to++;
		}
		boolean ton = tokens.at(to).is("ton") && isMoney(tokens, to, euro);
		number = ton ? number.multiply(TON) : number;
		to += ton ? 1 : 0;
		boolean money = euro || ton || isMillions(tokens, to, times);
		Figure figure = measured(tokens, plain(number), money, from, to);
		boolean named = figure.counts() && times == null;
		boolean pointed = NotCounted.isPointed(tokens.at(at)) && !figure.unit().equals(Figure.EURO);
		boolean row = NotCounted.isRow(tokens, from, figure.to());
		return (pointed || row || isPeriod(tokens, figure) || NotCounted.is(tokens, at, !named)) ? Optional.empty()
				: Optional.of(figure);
	}

	/** Millions of nothing that is named are euros. */
	private static boolean isMillions(Tokens tokens, int at, @Nullable BigDecimal times) {
		boolean large = times != null && times.compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
		boolean named = tokens.at(at).isWord() && !SPENT.contains(tokens.at(at).word());
		return large && !named && !tokens.at(at).is("%");
	}

	private static BigDecimal plain(BigDecimal number) {
		BigDecimal plain = number.stripTrailingZeros();
		return (plain.scale() < 0) ? plain.setScale(0) : plain;
	}

	/** "Een ton" is money unless something is weighed: "drie ton CO2". */
	private static boolean isMoney(Tokens tokens, int ton, boolean euro) {
		Token after = tokens.at(ton + 1);
		return euro || !(after.kind() == Token.Kind.CODE || after.isName() || after.is("afval") || after.is("papier"));
	}

	/** "De komende vier jaar" says when, not how long. */
	private static boolean isPeriod(Tokens tokens, Figure figure) {
		return figure.isTime() && PERIODS.contains(tokens.at(figure.from() - 1).word());
	}

	private static Figure measured(Tokens tokens, BigDecimal number, boolean euro, int from, int to) {
		Token after = tokens.at(to);
		if (euro || after.is("€")) {
			return new Figure(number, null, Figure.EURO, "", from, after.is("€") && !euro ? to + 1 : to);
		}
		if (after.is("%")) {
			return new Figure(number, null, Figure.PERCENT, "", from, to + 1);
		}
		if (after.is("ton")) {
			return new Figure(number, null, "ton", "", from, to + 1);
		}
		if (after.is("km") && tokens.at(to + 1).is("/") || isSpeed(tokens, to)) {
			return new Figure(number, null, "km/u", "", from, to + 3);
		}
		@Nullable String unit = UNITS.get(after.word());
		return (unit == null) ? new Figure(number, null, Figure.COUNT, "", from, to)
				: new Figure(number, null, unit, "", from, to + 1);
	}

	private static boolean isSpeed(Tokens tokens, int at) {
		return (tokens.at(at).is("km") || tokens.at(at).is("kilometer")) && tokens.at(at + 1).is("per")
				&& tokens.at(at + 2).is("uur");
	}

}
