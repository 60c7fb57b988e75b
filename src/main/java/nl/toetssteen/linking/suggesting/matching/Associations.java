package nl.toetssteen.linking.suggesting.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which words go together, learnt from all passages that were read: latent semantic
 * analysis, which puts every word in a space of few directions such that words of the
 * same passages lie close. The work is bounded however much was read.
 */
class Associations {

	private static final int DIRECTIONS = 100;

	private static final int MOST_PASSAGES = 10_000;

	private static final int MOST_TERMS = 20_000;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final double[] rarity;

	private final double[][] directions;

	/** Learns from passages, each given as its terms with their weight. */
	Associations(List<Map<String, Double>> passages) {
		List<Map<String, Double>> sample = sample(passages);
		Map<String, Integer> frequency = new TreeMap<>();
		sample.forEach((passage) -> passage.keySet().forEach((term) -> frequency.merge(term, 1, Integer::sum)));
		frequency.entrySet()
			.stream()
			.filter((each) -> each.getValue() > 1 && !Character.isDigit(each.getKey().charAt(0)))
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_TERMS)
			.forEach((each) -> this.numbers.put(each.getKey(), this.numbers.size()));
		this.rarity = new double[this.numbers.size()];
		this.numbers
			.forEach((term, number) -> this.rarity[number] = Math.log((double) sample.size() / frequency.get(term)));
		this.directions = new Directions(sample.stream().map(this::row).toList(), this.numbers.size())
			.strongest(DIRECTIONS);
	}

	/** Evenly spread over all that was read. */
	private static List<Map<String, Double>> sample(List<Map<String, Double>> passages) {
		int step = Math.ceilDiv(Math.max(1, passages.size()), MOST_PASSAGES);
		return IntStream.range(0, passages.size())
			.filter((number) -> number % step == 0)
			.mapToObj(passages::get)
			.toList();
	}

	private SparseRow row(Map<String, Double> terms) {
		Map<Integer, Double> weights = new TreeMap<>();
		terms.forEach((term, weight) -> {
			Integer number = this.numbers.get(term);
			if (number != null) {
				weights.put(number, Math.log1p(weight) * this.rarity[number]);
			}
		});
		return SparseRow.of(weights);
	}

	/** Where a text lies: of length 1, or 0 for a text without known words. */
	float[] place(Map<String, Double> terms) {
		SparseRow row = row(terms);
		float[] place = new float[this.directions.length];
		double square = 0;
		for (int direction = 0; direction < place.length; direction++) {
			double along = row.times(this.directions[direction]);
			place[direction] = (float) along;
			square += along * along;
		}
		for (int direction = 0; direction < place.length && square > 0; direction++) {
			place[direction] /= (float) Math.sqrt(square);
		}
		return place;
	}

	/** From 0 for nothing in common to 1 for the same. */
	static double likeness(float[] one, float[] other) {
		double sum = 0;
		for (int direction = 0; direction < one.length; direction++) {
			sum += one[direction] * other[direction];
		}
		return Math.max(0, sum);
	}

}
