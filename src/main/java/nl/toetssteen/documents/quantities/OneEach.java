package nl.toetssteen.documents.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

import nl.toetssteen.documents.quantities.phrases.Areas;
import nl.toetssteen.documents.quantities.phrases.Span;
import nl.toetssteen.documents.quantities.phrases.Things;
import nl.toetssteen.documents.quantities.text.Figure;
import nl.toetssteen.documents.quantities.text.Tokens;

/** "In iedere wijk een wijkcentrum" is one for each, though no number is printed. */
final class OneEach {

	private static final int NEAR = 12;

	/** After these "een" starts what a thing is like, not a thing of its own. */
	private static final Set<String> PREPOSITIONS = Set.of("met", "voor", "van", "door", "tot", "bij", "om", "als",
			"op", "in", "aan", "uit", "onder", "via", "over", "naar", "per", "binnen");

	private static final int ALONE = 80;

	private OneEach() {
	}

	/**
	 * The statements of a text about one in each area.
	 * @param taken where the quantities already read start; their surroundings are left
	 * alone
	 */
	static List<Quantity> in(Tokens tokens, NavigableSet<Integer> taken) {
		List<Quantity> found = new ArrayList<>();
		for (int at = 0; tokens.has(at); at++) {
			if (tokens.at(at).is("een") && !tokens.at(at + 1).is("van")
					&& !PREPOSITIONS.contains(tokens.at(at - 1).word())) {
				add(tokens, at, taken, found);
			}
		}
		return found;
	}

	private static void add(Tokens tokens, int at, NavigableSet<Integer> taken, List<Quantity> found) {
		Span sentence = new Span(tokens.sentenceStart(at, NEAR), tokens.sentenceEnd(at, NEAR));
		Span area = Areas.near(tokens, new Span(at, at + 1), sentence);
		int start = tokens.at(at).start();
		boolean near = !taken.subSet(start - ALONE, start + ALONE).isEmpty()
				|| (!found.isEmpty() && start - found.getLast().start() < ALONE);
		if (near || !Areas.isEverywhere(tokens, area) || Math.abs(area.from() - at) > NEAR) {
			return;
		}
		var one = new Figure(BigDecimal.ONE, null, Figure.COUNT, "", at, at + 1);
		String object = Things.of(tokens, one, new Span(at, sentence.to())).object();
		if (!object.isEmpty()) {
			found.add(new Quantity(new Measure(Comparator.AT_LEAST, BigDecimal.ONE, null, Measure.COUNT), object,
					new Scope(null, null, area.in(tokens), null), QuantityReader.sentence(tokens, at).in(tokens), start,
					tokens.at(at).end()));
		}
	}

}
