package nl.toetssteen.linking.suggesting.matching;

import java.util.Map;
import java.util.TreeMap;

/** Counts how much a text speaks of each subject; saying it again adds ever less. */
class SubjectCount {

	private final Map<Integer, Double> sums = new TreeMap<>();

	private final Map<Integer, Map<String, Double>> words = new TreeMap<>();

	void add(int subject, double weight, String word) {
		this.sums.merge(subject, weight, Double::sum);
		this.words.computeIfAbsent(subject, (_) -> new TreeMap<>()).merge(word, weight, Double::sum);
	}

	/**
	 * Per subject from 0 to 1.
	 * @param half so much is half of all
	 */
	Map<Integer, Double> shares(double half) {
		Map<Integer, Double> shares = new TreeMap<>(this.sums);
		shares.replaceAll((_, sum) -> sum / (sum + half));
		return shares;
	}

	/** Per subject the word that speaks of it most. */
	Map<Integer, String> bestWords() {
		Map<Integer, String> best = new TreeMap<>();
		this.words.forEach((subject, weights) -> best.put(subject,
				weights.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()));
		return best;
	}

}
