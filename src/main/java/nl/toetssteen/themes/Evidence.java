package nl.toetssteen.themes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.toetssteen.themes.words.Hit;

/** What the parts of a text say about its themes, added up. */
class Evidence {

	private static final int REASONS = 5;

	// Keeps a part with one vague word from counting as much as one full of clear words.
	private static final double DOUBT = 4;

	private final Map<String, Double> scores = new LinkedHashMap<>();

	private final Map<String, Map<String, Double>> words = new LinkedHashMap<>();

	/** Adds a part; its themes share the part's weight between them. */
	void add(List<Hit> hits, double weight) {
		Map<String, List<Hit>> bySubject = hits.stream()
			.collect(Collectors.groupingBy(Hit::subject, LinkedHashMap::new, Collectors.toList()));
		Map<String, Double> sums = new LinkedHashMap<>();
		bySubject.forEach((subject, found) -> sums.put(subject, sum(found)));
		double total = sums.values().stream().mapToDouble(Double::doubleValue).sum() + DOUBT;
		sums.forEach((subject, sum) -> this.scores.merge(subject, weight * sum / total, Double::sum));
		hits.forEach((hit) -> this.words.computeIfAbsent(hit.subject(), (_) -> new LinkedHashMap<>())
			.merge(hit.printed(), weight * hit.weight(), Double::sum));
	}

	List<ThemeMatch> matches() {
		return this.scores.entrySet()
			.stream()
			.map((score) -> new ThemeMatch(new ThemeCode(score.getKey()), score.getValue(), reasons(score.getKey())))
			.toList();
	}

	// A word said twice says more, but not twice as much.
	private static double sum(List<Hit> hits) {
		return hits.stream()
			.collect(Collectors.groupingBy(Hit::key))
			.values()
			.stream()
			.mapToDouble((same) -> same.getFirst().weight() * (1 + Math.log(same.size())))
			.sum();
	}

	private List<String> reasons(String subject) {
		return this.words.getOrDefault(subject, Map.of())
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
			.limit(REASONS)
			.map(Map.Entry::getKey)
			.toList();
	}

}
