package nl.toetssteen.linking.suggesting.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/** Reads pledges and targets: their words, subjects, names and numbers. */
class Reader {

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+|\\n+");

	// Subjects of a whole text: saying a thing twice is half of saying it all the time.
	private static final double HALF = 2;

	// A sentence has little room to say a thing again.
	private static final double SENTENCE_HALF = 0.5;

	private final DutchText dutch;

	private final Subjects subjects;

	private final Names names;

	private final Set<Signal> used;

	Reader(DutchText dutch, Subjects subjects, Set<Signal> used) {
		this.dutch = dutch;
		this.subjects = subjects;
		this.names = new Names(dutch);
		this.used = used;
	}

	/** Reads a pledge: its own words only. */
	Reading pledge(Wording wording) {
		return read(wording, 0, 0);
	}

	/** Reads a target: its title above all, and what stands around it a little. */
	Reading target(Wording wording) {
		boolean repeated = wording.body().startsWith(wording.title());
		double title = this.used.contains(Signal.TITLES) ? Signal.TITLES.weight() : 1;
		return read(wording, repeated ? title / 3 : title, weight(Signal.CONTEXT));
	}

	private double weight(Signal signal) {
		return this.used.contains(signal) ? signal.weight() : 0;
	}

	private Reading read(Wording wording, double title, double context) {
		var body = new Reach();
		List<Map<Integer, Double>> sentences = new ArrayList<>();
		sentences.add(new Reach().read(wording.title()).subjects.shares(SENTENCE_HALF));
		for (String sentence : SENTENCE_END.split(wording.body())) {
			body.read(sentence);
			sentences.add(new Reach().read(sentence).subjects.shares(SENTENCE_HALF));
		}
		var head = new Reach().read(wording.title());
		var around = new Reach();
		wording.above().forEach(around::read);
		around.read(wording.background());
		Map<String, Double> terms = sum(body.terms, head.terms, title, around.terms, context);
		Map<Integer, Double> subjects = sum(body.subjects.shares(HALF), head.subjects.shares(HALF), 1,
				around.subjects.shares(HALF), context);
		terms.values().removeIf((weight) -> weight == 0);
		subjects.values().removeIf((weight) -> weight == 0);
		body.names.putAll(head.names);
		return new Reading(wording, terms, first(body.printed, head.printed, around.printed), subjects,
				first(head.subjects.bestWords(), body.subjects.bestWords(), around.subjects.bestWords()), sentences,
				body.names, body.quantities);
	}

	private static <K extends Comparable<K>> Map<K, Double> sum(Map<K, Double> own, Map<K, Double> title,
			double titleWeight, Map<K, Double> around, double aroundWeight) {
		Map<K, Double> sum = new TreeMap<>(own);
		title.forEach((key, weight) -> sum.merge(key, weight * titleWeight, Double::sum));
		around.forEach((key, weight) -> sum.merge(key, weight * aroundWeight, Double::sum));
		return sum;
	}

	@SafeVarargs
	private static <K> Map<K, String> first(Map<K, String>... maps) {
		Map<K, String> all = new LinkedHashMap<>();
		for (Map<K, String> map : maps) {
			map.forEach(all::putIfAbsent);
		}
		return all;
	}

	/** Whether a word is a form of a term, and not a compound with it. */
	boolean isFormOf(String term, String word) {
		return this.dutch.tokens(word).stream().anyMatch((token) -> token.stem().equals(term));
	}

	/** Whether two words are forms of the same word. */
	boolean isForm(String one, String other) {
		return this.dutch.tokens(one)
			.stream()
			.map(Token::stem)
			.toList()
			.equals(this.dutch.tokens(other).stream().map(Token::stem).toList());
	}

	/** Stems and parts of a text that say something, with how often. */
	Map<String, Double> terms(String text) {
		return new Reach().read(text).terms;
	}

	/** What is found while reading on. */
	private final class Reach {

		private final Map<String, Double> terms = new TreeMap<>();

		private final Map<String, String> printed = new TreeMap<>();

		private final SubjectCount subjects = new SubjectCount();

		private final Map<String, String> names = new TreeMap<>();

		private final Set<String> quantities = new TreeSet<>();

		Reach read(String sentence) {
			Reader reader = Reader.this;
			List<Token> tokens = reader.dutch.tokens(sentence);
			tokens.forEach(this::count);
			double part = reader.weight(Signal.COMPOUNDS);
			reader.subjects.find(tokens, sentence, part, this.subjects::add);
			reader.names.in(sentence, tokens).forEach(this.names::putIfAbsent);
			this.quantities.addAll(reader.names.quantities(sentence));
			return this;
		}

		private void count(Token token) {
			if (token.word().length() > 1 && !Reader.this.dutch.isStopWord(token.word())) {
				count(token.stem(), 1, token.word());
				double part = weight(Signal.COMPOUNDS);
				token.parts().forEach((each) -> count(each, part, token.word()));
			}
		}

		private void count(String term, double weight, String word) {
			this.terms.merge(term, weight, Double::sum);
			this.printed.putIfAbsent(term, word);
		}

	}

}
