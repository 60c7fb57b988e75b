package nl.toetssteen.linking.lineage.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/** How much it says that two items share a word: little when all documents use it. */
class Rarity {

	// A word of one or two items says hardly more than one of four.
	private static final int ROUNDED = 3;

	// Whatever stands in more than one of so many texts says little by itself; a few
	// texts
	// tell nothing of that.
	private static final int COMMON_WORD = 8;

	private static final int BROAD_SUBJECT = 25;

	private static final int FEW = 10;

	private final Map<String, Integer> counts = new HashMap<>();

	private final Map<String, Integer> subjectCounts = new HashMap<>();

	private final double items;

	Rarity(List<String> texts, DutchText dutch, Subjects subjects) {
		texts.forEach((text) -> {
			List<Token> tokens = dutch.tokens(text);
			stems(tokens).forEach((stem) -> this.counts.merge(stem, 1, Integer::sum));
			subjects.in(tokens).keySet().forEach((subject) -> this.subjectCounts.merge(subject, 1, Integer::sum));
		});
		this.items = texts.size() + 1.0;
	}

	private static Set<String> stems(List<Token> tokens) {
		Set<String> stems = new HashSet<>();
		tokens.forEach((token) -> {
			stems.add(token.stem());
			stems.addAll(token.parts());
		});
		return stems;
	}

	/** From 0 for a word of every item towards 1 for a word of none. */
	double of(String stem) {
		double rare = Math.log(this.items / (this.counts.getOrDefault(stem, 0) + ROUNDED)) / Math.log(this.items);
		return Double.isFinite(rare) ? Math.max(0, rare) : 0;
	}

	/** Whether it is a word of everybody, as gemeente and inwoner. */
	boolean isCommon(String stem) {
		return isOften(this.counts.getOrDefault(stem, 0), COMMON_WORD);
	}

	/** Whether very many texts are about it, as culture and service. */
	boolean isBroad(String subject) {
		return isOften(this.subjectCounts.getOrDefault(subject, 0), BROAD_SUBJECT);
	}

	private boolean isOften(int count, int oneIn) {
		return count > Math.max(FEW, this.items / oneIn);
	}

}
