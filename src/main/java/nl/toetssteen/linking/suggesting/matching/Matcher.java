package nl.toetssteen.linking.suggesting.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.toetssteen.linking.TargetKind;
import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/** Compares pledges with the targets of their town. */
public class Matcher {

	private final DutchText dutch;

	private final List<Target> targets;

	private final Map<String, Map<Integer, Double>> index = new HashMap<>();

	public Matcher(DutchText dutch, Town town) {
		this.dutch = dutch;
		this.targets = town.targets();
		for (int number = 0; number < this.targets.size(); number++) {
			index(number, this.targets.get(number).wording());
		}
	}

	private void index(int number, Wording wording) {
		Map<String, Double> weights = terms(wording.title(), 2);
		terms(wording.body(), 1).forEach((term, weight) -> weights.merge(term, weight, Double::sum));
		weights.forEach((term, weight) -> this.index.computeIfAbsent(term, (_) -> new TreeMap<>())
			.put(number, weight / (weight + 1)));
	}

	private Map<String, Double> terms(String text, double weight) {
		Map<String, Double> terms = new TreeMap<>();
		for (Token token : this.dutch.tokens(text)) {
			if (!this.dutch.isStopWord(token.word())) {
				terms.merge(token.stem(), weight, Double::sum);
				token.parts().forEach((part) -> terms.merge(part, weight / 2, Double::sum));
			}
		}
		return terms;
	}

	/** The targets of a kind that answer a pledge best. */
	public List<Match> best(Wording pledge, TargetKind kind, int limit) {
		Map<Integer, Map<String, Double>> found = new TreeMap<>();
		terms(pledge.body(), 1).forEach((term, weight) -> {
			Map<Integer, Double> places = this.index.getOrDefault(term, Map.of());
			double rarity = Math.log(1 + (double) this.targets.size() / (1 + places.size()));
			places.forEach((number, share) -> {
				if (this.targets.get(number).kind() == kind) {
					found.computeIfAbsent(number, (_) -> new TreeMap<>()).put(term, rarity * share * Math.sqrt(weight));
				}
			});
		});
		return found.entrySet()
			.stream()
			.map((each) -> match(each.getKey(), each.getValue()))
			.sorted(Comparator.comparingDouble(Match::score)
				.reversed()
				.thenComparing((match) -> match.target().wording().ref()))
			.limit(limit)
			.toList();
	}

	private Match match(int number, Map<String, Double> evidence) {
		double sum = evidence.values().stream().mapToDouble(Double::doubleValue).sum();
		List<String> words = new ArrayList<>(evidence.keySet());
		words.sort(Comparator.comparing((word) -> -evidence.get(word)));
		return new Match(this.targets.get(number), sum / (sum + 10),
				words.stream().limit(3).map((word) -> "zelfde begrip: *" + word + "*").toList());
	}

}
