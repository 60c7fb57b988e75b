package nl.toetssteen.documents.quantities.phrases;

import java.util.Set;

import nl.toetssteen.documents.quantities.text.Figure;
import nl.toetssteen.documents.quantities.text.Tokens;

/** Finds of what a number is a part: "van de nieuwe woningen", "bij nieuwbouw". */
final class Bases {

	private static final Set<String> OF = Set.of("bij", "binnen");

	private static final Set<String> WITHIN = Set.of("voor", "bij", "in");

	private static final Set<String> RATES = Set.of("uur", "inwoner", "persoon", "huishouden", "fte", "woning", "kind",
			"leerling", "overnachting", "perceel", "bezoeker", "medewerker", "gezin", "m2", "hectare", "stuk");

	private final Tokens tokens;

	private final Figure figure;

	private final Span clause;

	Bases(Tokens tokens, Figure figure, Span clause) {
		this.tokens = tokens;
		this.figure = figure;
		this.clause = clause;
	}

	Span find() {
		Span rate = rate();
		if (!rate.isEmpty()) {
			return rate;
		}
		return this.figure.unit().equals(Figure.PERCENT) ? share() : Span.NONE;
	}

	/** "per uur", "per inwoner". */
	private Span rate() {
		for (int at = this.figure.to(); at < Math.min(this.clause.to(), this.figure.to() + 5); at++) {
			if (this.tokens.at(at).is("per") && RATES.contains(this.tokens.at(at + 1).word())) {
				return new Span(at, at + 2);
			}
		}
		return Span.NONE;
	}

	private Span share() {
		if (this.tokens.at(this.figure.to()).is("van") || this.tokens.at(this.figure.to()).is("aan")) {
			Span of = NounPhrases.withOf(this.tokens, this.figure.to() + 1, this.clause.to());
			if (!of.isEmpty()) {
				return of;
			}
		}
		for (int at = this.figure.to(); at < Math.min(this.clause.to(), this.figure.to() + 9); at++) {
			if (OF.contains(this.tokens.at(at).word())) {
				return place(at + 1);
			}
		}
		boolean opened = WITHIN.contains(this.tokens.at(this.clause.from()).word());
		return opened ? place(this.clause.from() + 1) : Span.NONE;
	}

	/** What a number holds for: a thing, no place by its name and no year. */
	private Span place(int at) {
		Span found = NounPhrases.from(this.tokens, at, this.clause.to());
		boolean named = !found.isEmpty() && this.tokens.at(found.from()).isName();
		return named ? Span.NONE : found;
	}

}
