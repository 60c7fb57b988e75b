package nl.toetssteen.search;

import java.util.ArrayList;
import java.util.List;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;
import nl.toetssteen.search.query.Question;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Turns a question into what the index is asked. */
class QuestionPredicates {

	private final SearchPredicateFactory f;

	private final WordPredicates words;

	private final Vocabulary vocabulary;

	private final DutchText dutch;

	private final Reach reach;

	private final boolean excluding;

	QuestionPredicates(SearchPredicateFactory f, Vocabulary vocabulary, DutchText dutch, Reach reach) {
		this(f, vocabulary, dutch, reach, false);
	}

	private QuestionPredicates(SearchPredicateFactory f, Vocabulary vocabulary, DutchText dutch, Reach reach,
			boolean excluding) {
		this.excluding = excluding;
		this.f = f;
		this.words = new WordPredicates(f, vocabulary);
		this.vocabulary = vocabulary;
		this.dutch = dutch;
		this.reach = reach;
	}

	SearchPredicate of(Question question) {
		return switch (question) {
			case Question.Nothing _ -> this.f.matchAll().toPredicate();
			// Elsewhere it restricts the whole question, and is asked beside it.
			case Question.Filter(var field, var value) ->
				this.excluding ? FacetFields.anyOf(this.f, field, List.of(value)) : this.f.matchAll().toPredicate();
			case Question.Word word -> word(word);
			case Question.Phrase phrase -> this.words.exactly(folded(String.join(" ", phrase.words())));
			case Question.Not not -> this.f.bool().mustNot(excluded(not)).toPredicate();
			case Question.All all -> {
				var bool = this.f.bool();
				all.parts().forEach((part) -> bool.must(of(part)));
				yield bool.toPredicate();
			}
			case Question.Any any -> {
				var bool = this.f.bool();
				any.parts().forEach((part) -> bool.should(of(part)));
				yield bool.toPredicate();
			}
			case Question.Some some -> some(some.parts());
		};
	}

	private SearchPredicate excluded(Question.Not not) {
		return new QuestionPredicates(this.f, this.vocabulary, this.dutch, this.reach, true).of(not.part());
	}

	private SearchPredicate word(Question.Word word) {
		if (word.prefix()) {
			List<String> start = folded(word.text());
			return start.isEmpty() ? this.f.matchNone().toPredicate() : this.words.prefix(start.getLast());
		}
		return beside(Meaning.in(word.text(), this.dutch));
	}

	private SearchPredicate some(List<Question> parts) {
		var bool = this.f.bool();
		List<SearchPredicate> wanted = new ArrayList<>();
		var run = new StringBuilder();
		for (Question part : parts) {
			switch (part) {
				case Question.Word(var text, var prefix) when !prefix -> run.append(text).append(' ');
				case Question.Nothing _ -> {
				}
				case Question.Not not -> bool.mustNot(excluded(not));
				default -> bool.must(of(part));
			}
		}
		if (!run.isEmpty()) {
			wanted.add(beside(Meaning.in(run.toString(), this.dutch)));
		}
		wanted.forEach(bool::must);
		return bool.toPredicate();
	}

	/** Words beside each other, rewarded when they stand near each other. */
	private SearchPredicate beside(List<Meaning> meanings) {
		if (meanings.isEmpty()) {
			return this.f.matchNone().toPredicate();
		}
		List<Unit> units = units(meanings);
		var rewarded = this.f.bool().must(enough(units));
		if (meanings.size() > 1) {
			rewarded.should(this.words.near(meanings));
		}
		return rewarded.toPredicate();
	}

	/** All units, or as a widening the one that tells most; of two, either will do. */
	private SearchPredicate enough(List<Unit> units) {
		if (units.size() == 1) {
			return units.getFirst().direct();
		}
		var some = this.f.bool();
		float core = units.stream().map(Unit::rarity).max(Float::compare).orElseThrow();
		for (Unit unit : units) {
			if (this.reach == Reach.ALL || (units.size() > 2 && unit.rarity() == core)) {
				some.must(unit.anywhere());
			}
			else {
				some.should(unit.anywhere());
			}
		}
		// What only stands under titles with the words says nothing about them itself.
		var itself = this.f.bool();
		units.forEach((unit) -> itself.should(unit.direct()));
		return some.filter(itself).toPredicate();
	}

	/**
	 * A word, or words with one meaning; a bare number never is what a question is about.
	 */
	private record Unit(SearchPredicate direct, SearchPredicate anywhere, float rarity) {
	}

	/** Expressions of several words that have synonyms are taken as one. */
	private List<Unit> units(List<Meaning> meanings) {
		List<Unit> units = new ArrayList<>();
		int at = 0;
		while (at < meanings.size()) {
			int length = expression(meanings, at);
			List<Meaning> unit = meanings.subList(at, at + length);
			units.add(unit(unit));
			at += length;
		}
		return units;
	}

	private Unit unit(List<Meaning> meanings) {
		SearchPredicate direct = (meanings.size() == 1) ? single(meanings.getFirst()) : expression(meanings);
		var context = this.f.bool();
		meanings.forEach((meaning) -> context.must(this.words.context(meaning)));
		return new Unit(direct, this.f.bool().should(direct).should(context).toPredicate(), rarity(meanings));
	}

	private float rarity(List<Meaning> unit) {
		return (float) unit.stream()
			.mapToDouble((meaning) -> Character.isDigit(meaning.word().charAt(0)) ? 0
					: this.vocabulary.rarity(meaning.stem()))
			.max()
			.orElse(0);
	}

	private SearchPredicate single(Meaning meaning) {
		SearchPredicate word = this.words.word(meaning);
		if (this.reach == Reach.ALL || meaning.parts().size() < 2) {
			return word;
		}
		return this.f.bool().should(word).should(this.words.part(meaning)).toPredicate();
	}

	private int expression(List<Meaning> meanings, int from) {
		for (int length = Math.min(this.dutch.longestSynonym(), meanings.size() - from); length > 1; length--) {
			if (!this.dutch.synonyms(stems(meanings.subList(from, from + length))).isEmpty()) {
				return length;
			}
		}
		return 1;
	}

	private SearchPredicate expression(List<Meaning> unit) {
		var all = this.f.bool();
		unit.forEach((meaning) -> all.must(this.words.word(meaning)));
		var any = this.f.bool().should(all);
		this.dutch.synonyms(stems(unit))
			.forEach((synonym) -> any
				.should(this.words.synonym(synonym, this.vocabulary.rarity(unit.getFirst().stem()))));
		return any.toPredicate();
	}

	private static List<String> stems(List<Meaning> meanings) {
		return meanings.stream().map(Meaning::stem).toList();
	}

	private List<String> folded(String text) {
		return this.dutch.tokens(text).stream().map(Token::word).toList();
	}

}
