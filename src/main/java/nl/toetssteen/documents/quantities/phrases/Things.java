package nl.toetssteen.documents.quantities.phrases;

import java.util.Set;

import nl.toetssteen.documents.quantities.text.Figure;
import nl.toetssteen.documents.quantities.text.Tokens;

/**
 * Finds what a number counts: behind it, before "van" in front of it, or in its clause.
 */
public final class Things {

	private static final Set<String> LINKS = Set.of("voor", "uit", "aan", "naar", "tot");

	/** They say that it is money, not what for. */
	private static final Set<String> WEAK = Set.of("bedrag", "bedragen", "budget", "minimum", "maximum", "tarief",
			"norm", "totaal", "krediet", "bijdrage", "verdeling");

	private final Tokens tokens;

	private final Figure figure;

	private final Span clause;

	private Things(Tokens tokens, Figure figure, Span clause) {
		this.tokens = tokens;
		this.figure = figure;
		this.clause = clause;
	}

	/**
	 * What the figure counts.
	 * @param clause the tokens it may be found in
	 */
	public static Counted of(Tokens tokens, Figure figure, Span clause) {
		var things = new Things(tokens, figure, clause);
		Span base = new Bases(tokens, figure, clause).find();
		Span object = things.object(base);
		return new Counted(object.in(tokens), base.isEmpty() ? null : base.in(tokens), null);
	}

	private Span object(Span base) {
		if (this.figure.counts()) {
			return or(behind(this.figure.to()), before(), subject(), label());
		}
		if (this.figure.isTime()) {
			return or(subject(), behind(this.figure.to()));
		}
		if (this.figure.unit().equals(Figure.PERCENT)) {
			boolean of = base.from() == this.figure.to() + 1 || base.from() == this.figure.to() + 2;
			return of ? or(linked(base.to()), before(), subject(), rest(base), base) : or(
					behind(isMoreOrLess() ? this.figure.to() + 1 : this.figure.to()), before(), subject(), label());
		}
		Span before = before();
		boolean weak = before.to() - before.from() == 1 && WEAK.contains(this.tokens.at(before.from()).word());
		return weak ? or(purpose(), label(), subject(), before)
				: or(before, purpose(), nominal(subject()), label(), behind(this.figure.to()));
	}

	/** "20% minder inbraken". */
	private boolean isMoreOrLess() {
		return this.tokens.at(this.figure.to()).is("meer") || this.tokens.at(this.figure.to()).is("minder");
	}

	private static Span or(Span... spans) {
		for (Span span : spans) {
			if (!span.isEmpty()) {
				return span;
			}
		}
		return Span.NONE;
	}

	private Span behind(int at) {
		Span found = NounPhrases.from(this.tokens, at, this.clause.to());
		return this.tokens.at(found.to()).is("waar") && !found.isEmpty() ? whole(found) : found;
	}

	/** "een plek waar mensen elkaar ontmoeten": what it is for says what it is. */
	private Span whole(Span found) {
		int to = found.to();
		while (to < this.clause.to() && to < found.to() + 6 && !this.tokens.at(to).is(",")
				&& !this.tokens.endsClause(to)) {
			to++;
		}
		return new Span(found.from(), to);
	}

	/** "30% van de woningen is bestemd voor sociale huur". */
	private Span linked(int from) {
		for (int at = from; at < Math.min(this.clause.to(), from + 8); at++) {
			if (LINKS.contains(this.tokens.at(at).word())) {
				Span found = behind(at + 1);
				if (!found.isEmpty()) {
					return found;
				}
			}
		}
		return Span.NONE;
	}

	/** "De helft van de daken krijgt zonnepanelen". */
	private Span rest(Span base) {
		return NounPhrases.first(this.tokens, base.to(), this.clause.to());
	}

	/** "het jongerenbudget van € 1.000", "ondersteuning tot 120%". */
	private Span before() {
		int at = this.figure.from();
		int steps = 0;
		while (at > this.clause.from() && steps < 4 && NounPhrases.isStop(this.tokens.at(at - 1))
				&& !this.tokens.endsClause(at - 1)) {
			at--;
			steps++;
		}
		boolean joined = steps > 0 && this.tokens.at(at).is("van") || this.tokens.at(at).is("tot")
				|| this.tokens.at(at).is("naar");
		Span found = joined ? NounPhrases.before(this.tokens, at, this.clause.from()) : Span.NONE;
		if (found.isEmpty() || isVerb(found)) {
			return Span.NONE;
		}
		return this.tokens.at(at).is("van") ? Growth.of(this.tokens, found, this.clause.from()) : found;
	}

	/** What a pronoun does is no thing: "we trekken € 2 miljoen uit". */
	private Span nominal(Span span) {
		return (span.isEmpty() || isVerb(span)) ? Span.NONE : span;
	}

	/** One word after a pronoun is what they do, not a thing: "we streven naar". */
	private boolean isVerb(Span span) {
		String before = this.tokens.at(span.from() - 1).word();
		return span.to() - span.from() == 1
				&& (before.equals("we") || before.equals("wij") || before.equals("ze") || before.equals("gemeente"));
	}

	/** "€ 1.000 voor speelplekken". */
	private Span purpose() {
		int at = this.figure.to();
		while (at < this.figure.to() + 4 && at < this.clause.to() && !isFor(at) && isBetween(at)) {
			at++;
		}
		return isFor(at) ? behind(at + 1) : Span.NONE;
	}

	private boolean isFor(int at) {
		return this.tokens.at(at).is("voor") || this.tokens.at(at).is("aan");
	}

	/** "€ 100.000 per jaar extra voor buurthuizen": between amount and purpose. */
	private boolean isBetween(int at) {
		return NounPhrases.isStop(this.tokens.at(at)) || this.tokens.at(at - 1).is("per");
	}

	/** "Jeugdzorg: € 300.000", what stands before the colon names it. */
	private Span label() {
		int colon = this.clause.from() - 1;
		return this.tokens.at(colon).is(":") ? NounPhrases.before(this.tokens, colon, colon - 6) : Span.NONE;
	}

	private Span subject() {
		Span subject = NounPhrases.first(this.tokens, this.clause.from(), this.figure.from());
		boolean weak = subject.isEmpty() || WEAK.contains(this.tokens.at(subject.to() - 1).word());
		boolean bracketed = this.tokens.at(this.clause.from() - 1).is("(");
		// "het jongerenbudget (€ 1.000)": what is in brackets is about what stands
		// before.
		return (weak && bracketed) ? NounPhrases.before(this.tokens, this.clause.from() - 1, this.clause.from() - 6)
				: subject;
	}

}
