package nl.toetssteen.documents.quantities.phrases;

import java.util.Set;

import nl.toetssteen.documents.quantities.text.Tokens;

/**
 * Finds growth: "een netto toename van het aantal woningen van 300" counts no dwellings.
 */
final class Growth {

	private static final Set<String> NOUNS = Set.of("toename", "groei", "stijging", "afname", "daling", "krimp");

	private Growth() {
	}

	/** The thing with the growth of it that is named before it; else the thing itself. */
	static Span of(Tokens tokens, Span thing, int start) {
		int of = thing.from() - 1;
		while (of > start && (tokens.at(of).is("het") || tokens.at(of).is("de") || tokens.at(of).is("aantal"))) {
			of--;
		}
		if (of <= start || !tokens.at(of).is("van") || !NOUNS.contains(tokens.at(of - 1).word())) {
			return thing;
		}
		int from = NounPhrases.before(tokens, of, start).from();
		boolean net = from > start && (tokens.at(from - 1).is("netto") || tokens.at(from - 1).is("bruto"));
		return new Span(net ? from - 1 : from, thing.to());
	}

}
