package nl.toetssteen.documents.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

import nl.toetssteen.documents.quantities.phrases.Areas;
import nl.toetssteen.documents.quantities.phrases.Deeds;
import nl.toetssteen.documents.quantities.phrases.Span;
import nl.toetssteen.documents.quantities.phrases.Terms;
import nl.toetssteen.documents.quantities.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The year in which something is to be done, where the sentence counts nothing else. */
final class Deadlines {

	private static final Map<String, Comparator> COMPARATORS = Map.of("in", Comparator.EXACTLY, "uiterlijk",
			Comparator.AT_MOST, "tot", Comparator.UP_TO, "vanaf", Comparator.AT_LEAST, "per", Comparator.EXACTLY,
			"eind", Comparator.EXACTLY, "begin", Comparator.EXACTLY, "medio", Comparator.EXACTLY);

	private static final int NEAR = 60;

	private Deadlines() {
	}

	/**
	 * The years of a text; those near other quantities are their terms.
	 * @param taken where the other quantities start
	 */
	static List<Quantity> in(Tokens tokens, NavigableSet<Integer> taken) {
		List<Quantity> found = new ArrayList<>();
		for (int at = 0; tokens.has(at); at++) {
			int last = Terms.isYear(tokens, at) ? Terms.lastYear(tokens, at) : at;
			if (Terms.isYear(tokens, at) && opens(tokens, at) != null && isFree(tokens, at, taken)) {
				add(tokens, at, last, found);
			}
			at = last;
		}
		return found;
	}

	private static boolean isFree(Tokens tokens, int at, NavigableSet<Integer> taken) {
		int start = tokens.at(at).start();
		return taken.subSet(start - NEAR, start + NEAR).isEmpty();
	}

	private static void add(Tokens tokens, int at, int last, List<Quantity> found) {
		Span sentence = QuantityReader.sentence(tokens, at);
		Span deed = Deeds.around(tokens, at, last, sentence);
		Comparator comparator = opens(tokens, at);
		if (deed.isEmpty() || comparator == null) {
			return;
		}
		Span area = Areas.near(tokens, new Span(at, at + 1), sentence);
		found.add(new Quantity(measure(tokens, comparator, at, last), deed.in(tokens),
				new Scope(null, null, QuantityReader.printed(tokens, area), null), sentence.in(tokens),
				tokens.at(at).start(), tokens.at(last).end()));
	}

	private static Measure measure(Tokens tokens, Comparator comparator, int at, int last) {
		var year = new BigDecimal(tokens.at(at).text());
		return (last == at) ? new Measure(comparator, year, null, Measure.YEAR)
				: new Measure(Comparator.BETWEEN, year, new BigDecimal(tokens.at(last).text()), Measure.YEAR);
	}

	/** The word that makes the year a term: "uiterlijk op 1 januari 2019". */
	private static @Nullable Comparator opens(Tokens tokens, int year) {
		Comparator found = null;
		for (int at = year - 1; at >= year - 4; at--) {
			// "voor" is for whom or until when; with its accents it is only the second.
			Comparator here = tokens.at(at).text().matches("[Vv]óór") ? Comparator.LESS_THAN
					: COMPARATORS.get(tokens.at(at).word());
			found = (here != null && (found == null || here == Comparator.AT_MOST)) ? here : found;
			boolean name = tokens.at(at).isWord() && tokens.at(at).isName() && here == null;
			if (tokens.endsClause(at) || name) {
				break;
			}
		}
		return found;
	}

}
