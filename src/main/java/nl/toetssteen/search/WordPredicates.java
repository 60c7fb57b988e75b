package nl.toetssteen.search;

import java.util.Comparator;
import java.util.List;

import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
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

	SearchPredicate word(Meaning meaning) {
		float rarity = weight(meaning);
		var any = this.f.bool();
		fixed(any, meaning.word(), rarity * WORD, "words", "titleWords");
		fixed(any, meaning.stem(), rarity * STEM, "stems", "titleStems");
		fixed(any, meaning.stem(), rarity * PART, "parts", "titleParts");
		fixed(any, meaning.stem(), rarity * TITLE, "titleStems");
		fixed(any, meaning.stem(), rarity * TITLE / 2, "titleParts");
		any.should(this.f.match().fields("stems", "parts").matching(meaning.stem(), ValueModel.INDEX).boost(DENSITY));
		if (meaning.parts().size() > 1) {
			any.should(together(meaning.parts()).constantScore().boost(rarity * SYNONYM));
		}
		meaning.synonyms().forEach((synonym) -> any.should(synonym(synonym, rarity)));
		return any.toPredicate();
	}

	/**
	 * A bare number, such as a year, says little: it stands in every table and heading.
	 */
	private float weight(Meaning meaning) {
		float rarity = this.vocabulary.rarity(meaning.stem());
		return Character.isDigit(meaning.word().charAt(0)) ? rarity / 4 : rarity;
	}

	private void fixed(BooleanPredicateClausesStep<?, ?> any, String token, float score, String... fields) {
		// One score wherever it stands: a bool around it, or each field would add its
		// own.
		var anywhere = this.f.bool();
		for (String field : fields) {
			anywhere.should(this.f.match().field(field).matching(token, ValueModel.INDEX));
		}
		any.should(anywhere.constantScore().boost(score));
	}

	/** The word in a title the thing stands under. */
	SearchPredicate context(Meaning meaning) {
		return this.f.match()
			.field("contextParts")
			.matching(meaning.stem(), ValueModel.INDEX)
			.constantScore()
			.boost(this.vocabulary.rarity(meaning.stem()) * SYNONYM / 2)
			.toPredicate();
	}

	/** All parts of a compound near each other: zorg voor de jeugd for jeugdzorg. */
	private PhrasePredicateOptionsStep<?> together(List<String> parts) {
		return phrase("stems", "titleStems", parts, 5);
	}

	/** The part of a compound that tells most, by itself. */
	SearchPredicate part(Meaning meaning) {
		String part = meaning.parts().stream().max(Comparator.comparingDouble(this.vocabulary::rarity)).orElseThrow();
		return this.f.match()
			.fields("parts", "titleParts")
			.matching(part, ValueModel.INDEX)
			.constantScore()
			.boost(this.vocabulary.rarity(part) * PART / 2)
			.toPredicate();
	}

	/**
	 * An expression that means the same, as stems; a single one may be part of a
	 * compound.
	 */
	SearchPredicate synonym(List<String> stems, float rarity) {
		if (stems.size() > 1) {
			return phrase("stems", "titleStems", stems, 2).constantScore().boost(rarity * SYNONYM).toPredicate();
		}
		return this.f.bool()
			.should(this.f.match()
				.fields("stems", "titleStems")
				.matching(stems.getFirst(), ValueModel.INDEX)
				.constantScore()
				.boost(rarity * SYNONYM))
			.should(this.f.match()
				.fields("parts", "titleParts")
				.matching(stems.getFirst(), ValueModel.INDEX)
				.constantScore()
				.boost(rarity * SYNONYM / 2))
			.toPredicate();
	}

	/** Words that start so. */
	SearchPredicate prefix(String start) {
		return this.f.prefix().fields("words", "titleWords").matching(start).toPredicate();
	}

	/** These words in this order. */
	SearchPredicate exactly(List<String> words) {
		return this.f.bool()
			.should(phrase("words", "titleWords", words, 0).constantScore().boost(WORD + STEM + PART))
			.should(this.f.phrase().field("titleWords").matching(String.join(" ", words)).constantScore().boost(TITLE))
			.should(phrase("words", "titleWords", words, 0).boost(DENSITY))
			.toPredicate();
	}

	/** Reward for words of the question that stand near each other in its order. */
	SearchPredicate near(List<Meaning> meanings) {
		List<String> stems = meanings.stream().map(Meaning::stem).toList();
		float rarity = (float) meanings.stream()
			.mapToDouble((m) -> this.vocabulary.rarity(m.stem()))
			.average()
			.orElse(1);
		return phrase("stems", "titleStems", stems, 2).constantScore().boost(rarity * STEM).toPredicate();
	}

	private PhrasePredicateOptionsStep<?> phrase(String field, String title, List<String> tokens, int slop) {
		return this.f.phrase().fields(field, title).matching(String.join(" ", tokens)).slop(slop);
	}

}
