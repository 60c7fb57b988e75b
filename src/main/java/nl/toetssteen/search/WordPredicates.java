package nl.toetssteen.search;

import java.util.Comparator;
import java.util.List;

import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PhrasePredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Asks the index for words and phrases, with fixed scores so that the order can be
 * explained: the word itself before its stem, the stem before a part of a compound, a
 * part before a synonym, and a title or label before a body. Rare words weigh more.
 */
class WordPredicates {

	// A find at a level also is a find at the levels below, so that these add up.
	private static final float WORD = 3f;

	private static final float STEM = 3f;

	private static final float PART = 2f;

	private static final float SYNONYM = 1.5f;

	private static final float TITLE = 1f;

	// How often and in how short a text only decides between equals.
	private static final float DENSITY = 0.15f;

	private final SearchPredicateFactory f;

	private final Vocabulary vocabulary;

	WordPredicates(SearchPredicateFactory f, Vocabulary vocabulary) {
		this.f = f;
		this.vocabulary = vocabulary;
	}

	/**
	 * What makes a hit stands first: counting needs no more. The rest adds to the score.
	 */
	SearchPredicate word(Meaning meaning) {
		float rarity = weight(meaning);
		var hit = this.f.bool().should(fixed("parts", meaning.stem(), rarity * PART));
		if (meaning.parts().size() > 1) {
			hit.should(together(meaning.parts()).constantScore().boost(rarity * SYNONYM));
		}
		meaning.synonyms().forEach((synonym) -> hit.should(synonym(synonym, rarity)));
		return this.f.bool()
			.must(hit)
			.should(fixed("words", meaning.word(), rarity * WORD))
			.should(fixed("stems", meaning.stem(), rarity * STEM))
			.should(fixed("titleStems", meaning.stem(), rarity * TITLE))
			.should(fixed("titleParts", meaning.stem(), rarity * TITLE / 2))
			.should(this.f.match().field("parts").matching(meaning.stem(), ValueModel.INDEX).boost(DENSITY))
			.toPredicate();
	}

	/**
	 * A bare number, such as a year, says little: it stands in every table and heading.
	 */
	private float weight(Meaning meaning) {
		float rarity = this.vocabulary.rarity(meaning.stem());
		return Character.isDigit(meaning.word().charAt(0)) ? rarity / 4 : rarity;
	}

	/** One score, however often it stands there. */
	private SearchPredicate fixed(String field, String token, float score) {
		return this.f.match().field(field).matching(token, ValueModel.INDEX).constantScore().boost(score).toPredicate();
	}

	/** The word in a title the thing stands under. */
	SearchPredicate context(Meaning meaning) {
		return fixed("contextParts", meaning.stem(), this.vocabulary.rarity(meaning.stem()) * SYNONYM / 2);
	}

	/** All parts of a compound near each other: zorg voor de jeugd for jeugdzorg. */
	private PhrasePredicateOptionsStep<?> together(List<String> parts) {
		return phrase("stems", parts, 5);
	}

	/** The part of a compound that tells most, by itself. */
	SearchPredicate part(Meaning meaning) {
		String part = meaning.parts().stream().max(Comparator.comparingDouble(this.vocabulary::rarity)).orElseThrow();
		return fixed("parts", part, this.vocabulary.rarity(part) * PART / 2);
	}

	/**
	 * An expression that means the same, as stems; a single one may be part of a
	 * compound.
	 */
	SearchPredicate synonym(List<String> stems, float rarity) {
		float score = rarity * SYNONYM;
		if (stems.size() > 1) {
			return this.f.bool()
				.must(phrase("stems", stems, 2).constantScore().boost(score))
				.should(phrase("titleStems", stems, 2).constantScore().boost(score))
				.toPredicate();
		}
		return this.f.bool()
			.must(fixed("parts", stems.getFirst(), score / 2))
			.should(fixed("titleParts", stems.getFirst(), score / 2))
			.should(fixed("stems", stems.getFirst(), score))
			.should(fixed("titleStems", stems.getFirst(), score))
			.toPredicate();
	}

	/** Words that start so. */
	SearchPredicate prefix(String start) {
		return this.f.prefix().field("words").matching(start).toPredicate();
	}

	/** These words in this order. */
	SearchPredicate exactly(List<String> words) {
		return this.f.bool()
			.must(phrase("words", words, 0).constantScore().boost(WORD + STEM + PART))
			.should(phrase("titleWords", words, 0).constantScore().boost(TITLE))
			.should(phrase("words", words, 0).boost(DENSITY))
			.toPredicate();
	}

	/** Reward for words of the question that stand near each other in its order. */
	SearchPredicate near(List<Meaning> meanings) {
		List<String> stems = meanings.stream().map(Meaning::stem).toList();
		float rarity = (float) meanings.stream()
			.mapToDouble((m) -> this.vocabulary.rarity(m.stem()))
			.average()
			.orElse(1);
		return this.f.bool()
			.must(phrase("stems", stems, 2).constantScore().boost(rarity * STEM))
			.should(phrase("titleStems", stems, 2).constantScore().boost(rarity * STEM))
			.toPredicate();
	}

	private PhrasePredicateOptionsStep<?> phrase(String field, List<String> tokens, int slop) {
		return this.f.phrase().field(field).matching(String.join(" ", tokens)).slop(slop);
	}

}
