package nl.toetssteen.linking.suggesting.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The targets of one kind by their words and subjects, so that finding candidates costs
 * as much as there are, not as there are targets.
 */
class TargetIndex {

	// How soon a word said often in a target stops counting more, and how much a long
	// text is held back: the usual values of BM25.
	private static final double SATURATION = 1.2;

	private static final double LENGTH = 0.5;

	// A word that is repeated in a pledge counts twice at most.
	private static final double MOST_OF_A_WORD = 2;

	// Common words come last; beyond so many places they add nothing that is worth it.
	private static final int MOST_PLACES = 20_000;

	private static final double SMALLEST = 1e-6;

	private final Map<String, Postings> words = new HashMap<>();

	private final Map<Integer, Postings> subjects = new HashMap<>();

	private final Map<Integer, Integer> spoken = new HashMap<>();

	private final Map<String, Postings> names = new HashMap<>();

	private final Rarity rarity;

	private final List<Reading> targets;

	TargetIndex(List<Reading> targets) {
		this.targets = List.copyOf(targets);
		this.rarity = new Rarity(targets.size());
		double average = targets.stream().mapToDouble(TargetIndex::length).average().orElse(1);
		targets.forEach((target) -> target.subjects()
			.keySet()
			.forEach((subject) -> this.spoken.merge(subject, 1, Integer::sum)));
		for (int number = 0; number < targets.size(); number++) {
			add(number, targets.get(number), average);
		}
	}

	private void add(int number, Reading target, double average) {
		double held = SATURATION * (1 - LENGTH + LENGTH * length(target) / average);
		target.terms()
			.forEach((term, weight) -> this.words.computeIfAbsent(term, (_) -> new Postings())
				.add(number, weight * (SATURATION + 1) / (weight + held)));
		// Who speaks of many subjects speaks less of each.
		double breadth = Math.sqrt(Vectors.length(weighed(target.subjects())));
		target.subjects()
			.forEach((subject, weight) -> this.subjects.computeIfAbsent(subject, (_) -> new Postings())
				.add(number, weight / Math.max(SMALLEST, breadth)));
		target.names()
			.keySet()
			.forEach((name) -> this.names.computeIfAbsent(name, (_) -> new Postings()).add(number, 1));
	}

	private static double length(Reading target) {
		return target.terms().values().stream().mapToDouble(Double::doubleValue).sum();
	}

	Reading target(int number) {
		return this.targets.get(number);
	}

	double rarityOfWord(String term) {
		return rarity(this.words.get(term));
	}

	double rarityOfSubject(int subject) {
		return this.rarity.of(this.spoken.getOrDefault(subject, 0));
	}

	double rarityOfName(String name) {
		return rarity(this.names.get(name));
	}

	private double rarity(@Nullable Postings postings) {
		return this.rarity.of((postings != null) ? postings.size() : 0);
	}

	int size() {
		return this.targets.size();
	}

	/**
	 * Adds how much the words of targets answer those of a pledge.
	 * @param factor how heavy words are
	 */
	void addWords(Sums sums, Reading pledge, double factor) {
		Map<String, Double> wanted = new TreeMap<>();
		pledge.terms()
			.forEach((term, weight) -> wanted.put(term, Math.min(weight, MOST_OF_A_WORD) * rarityOfWord(term)));
		double all = wanted.values().stream().mapToDouble(Double::doubleValue).sum();
		gather(sums, wanted, this.words, factor / Math.sqrt(Math.max(0.1, all)));
	}

	/** Adds how much targets are about what a pledge is about. */
	void addSubjects(Sums sums, Map<Integer, Double> direction, double factor) {
		gather(sums, weighed(direction), this.subjects, factor);
	}

	/** Subjects with rare ones counting more. */
	Map<Integer, Double> weighed(Map<Integer, Double> subjects) {
		Map<Integer, Double> weighed = new TreeMap<>(subjects);
		weighed.replaceAll((subject, weight) -> weight * rarityOfSubject(subject));
		return weighed;
	}

	private static <K extends Comparable<K>> void gather(Sums sums, Map<K, Double> wanted, Map<K, Postings> postings,
			double factor) {
		List<Map.Entry<K, Double>> heaviest = new ArrayList<>(wanted.entrySet());
		heaviest.sort(Map.Entry.<K, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
		int places = 0;
		for (Map.Entry<K, Double> each : heaviest) {
			Postings found = postings.get(each.getKey());
			if (found != null && places < MOST_PLACES) {
				places += found.size();
				double heavy = each.getValue() * factor;
				found.forEach((target, weight) -> sums.add(target, weight * heavy));
			}
		}
	}

}
