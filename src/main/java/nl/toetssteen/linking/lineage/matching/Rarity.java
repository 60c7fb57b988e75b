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

	private final Map<String, Integer> counts = new HashMap<>();

	private final double items;

	Rarity(List<String> texts, DutchText dutch) {
		texts.forEach((text) -> stems(dutch.tokens(text)).forEach((stem) -> this.counts.merge(stem, 1, Integer::sum)));
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

}
