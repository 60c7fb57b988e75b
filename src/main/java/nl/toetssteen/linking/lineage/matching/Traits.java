package nl.toetssteen.linking.lineage.matching;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a piece of text is about: its words and subjects, each with how much it says.
 * Sorted, so that sums come out the same every time.
 *
 * @param weights words by their stem, subjects behind a #
 * @param length as of a vector
 */
record Traits(Map<String, Double> weights, double length) {

	private static final String SUBJECT = "#";

	static Traits of(Map<String, Double> words, Map<String, Double> subjects) {
		Map<String, Double> all = new TreeMap<>(words);
		subjects.forEach((subject, weight) -> all.put(SUBJECT + subject, weight));
		all.values().removeIf((weight) -> weight <= 0);
		double squares = all.values().stream().mapToDouble((weight) -> weight * weight).sum();
		return new Traits(all, Math.sqrt(squares));
	}

	/** How much two pieces are about the same, from 0 to 1. */
	double likeness(Traits other) {
		double together = this.length * other.length;
		return (together > 0) ? overlap(other, false) / together : 0;
	}

	/** How much they share, the more the longer they are. */
	double shared(Traits other) {
		return overlap(other, true);
	}

	private double overlap(Traits other, boolean root) {
		double sum = 0;
		for (Map.Entry<String, Double> entry : this.weights.entrySet()) {
			Double there = other.weights.get(entry.getKey());
			if (there != null) {
				double product = entry.getValue() * there;
				sum += root ? Math.sqrt(product) : product;
			}
		}
		return sum;
	}

	/** The subjects, by name. */
	Set<String> subjects() {
		Set<String> subjects = new TreeSet<>();
		for (String trait : this.weights.keySet()) {
			if (trait.startsWith(SUBJECT)) {
				subjects.add(trait.substring(SUBJECT.length()));
			}
		}
		return subjects;
	}

}
