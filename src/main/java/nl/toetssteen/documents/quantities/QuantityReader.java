package nl.toetssteen.documents.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import nl.toetssteen.documents.quantities.phrases.Areas;
import nl.toetssteen.documents.quantities.phrases.Comparing;
import nl.toetssteen.documents.quantities.phrases.Counted;
import nl.toetssteen.documents.quantities.phrases.Parts;
import nl.toetssteen.documents.quantities.phrases.Span;
import nl.toetssteen.documents.quantities.phrases.Terms;
import nl.toetssteen.documents.quantities.phrases.Things;
import nl.toetssteen.documents.quantities.text.Figure;
import nl.toetssteen.documents.quantities.text.Figures;
import nl.toetssteen.documents.quantities.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantified statements in a text. Keeps nothing; takes time in proportion to
 * the text.
 */
public final class QuantityReader {

	/** Nothing further from a number says anything about it. */
	private static final int REACH = 40;

	private final Tokens tokens;

	private final List<Figure> figures;

	private QuantityReader(Tokens tokens) {
		this.tokens = tokens;
		this.figures = Figures.in(tokens);
	}

	/** The quantities of a text in the order of their numbers. */
	public static List<Quantity> read(String text) {
		var reader = new QuantityReader(new Tokens(text));
		List<Quantity> found = new ArrayList<>();
		for (int index = 0; index < reader.figures.size(); index++) {
			found.add(reader.quantity(index));
		}
		NavigableSet<Integer> starts = new TreeSet<>();
		found.forEach((quantity) -> starts.add(quantity.start()));
		found.addAll(OneEach.in(reader.tokens, starts));
		found.addAll(Deadlines.in(reader.tokens, starts));
		found.sort(java.util.Comparator.comparingInt(Quantity::start));
		return found;
	}

	private Quantity quantity(int index) {
		Figure figure = this.figures.get(index);
		Span sentence = sentence(this.tokens, figure.from());
		Span own = new Span(figure.from(), figure.to());
		Counted counted = counted(index, sentence);
		Span term = Terms.near(this.tokens, own, sentence);
		Span area = Areas.near(this.tokens, own, sentence);
		var measure = new Measure(Comparing.of(this.tokens, figure), figure.value(), figure.upTo(), figure.unit());
		var scope = new Scope(counted.base(), counted.whole(), printed(this.tokens, area), printed(this.tokens, term));
		return new Quantity(measure, counted.object(), scope, sentence.in(this.tokens),
				this.tokens.at(figure.from()).start(), this.tokens.at(figure.to() - 1).end());
	}

	private Counted counted(int index, Span sentence) {
		Figure figure = this.figures.get(index);
		Counted counted = Things.of(this.tokens, figure, clause(index, sentence));
		if (Parts.isOpen(this.tokens, figure) && index > 0 && this.figures.get(index - 1).from() >= sentence.from()
				&& this.figures.get(index - 1).counts()) {
			String object = counted(index - 1, sentence).object();
			counted = new Counted(object, counted.base(), counted.whole());
		}
		if (Parts.pointsBack(this.tokens, figure)) {
			@Nullable Figure of = Parts.counted(figure, this.figures.subList(0, index));
			return (of == null) ? counted : ofThem(counted, of);
		}
		@Nullable Figure whole = Parts.whole(this.tokens, figure, this.figures.subList(0, index), sentence.from());
		if (whole == null) {
			return counted;
		}
		String of = Things.of(this.tokens, whole, sentence).object();
		return new Counted(counted.object().isEmpty() ? of : counted.object(), of, whole.value());
	}

	/** The share of things counted before; the share itself says what part. */
	private Counted ofThem(Counted share, Figure counted) {
		Span sentence = sentence(this.tokens, counted.from());
		String of = Things.of(this.tokens, counted, clause(this.figures.indexOf(counted), sentence)).object();
		return new Counted(share.object(), of.isEmpty() ? share.base() : of, null);
	}

	/** From the figure before to the one behind, within the sentence and its signs. */
	private Span clause(int index, Span sentence) {
		Figure figure = this.figures.get(index);
		int least = (index > 0) ? Math.max(sentence.from(), this.figures.get(index - 1).to()) : sentence.from();
		int from = figure.from();
		while (from > least && !this.tokens.endsClause(from - 1)) {
			from--;
		}
		int to = figure.to();
		while (to < sentence.to() && !this.tokens.endsClause(to)) {
			to++;
		}
		return new Span(from, to);
	}

	static Span sentence(Tokens tokens, int at) {
		int end = tokens.sentenceEnd(at, REACH);
		return new Span(tokens.sentenceStart(at, REACH), tokens.endsSentence(end) && tokens.has(end) ? end + 1 : end);
	}

	static @Nullable String printed(Tokens tokens, Span span) {
		return span.isEmpty() ? null : span.in(tokens);
	}

}
