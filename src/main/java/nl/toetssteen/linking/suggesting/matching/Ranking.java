package nl.toetssteen.linking.suggesting.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Ranks the targets of one kind for a pledge. */
class Ranking {

	// So many are looked at closely, best first by words and subjects.
	private static final int CLOSELY = 200;

	private static final double SENTENCE_LENGTH = 0.3;

	private final TargetIndex index;

	private final List<float[]> places;

	private final List<List<Map<Integer, Double>>> sentences;

	private final Set<Signal> used;

	Ranking(TargetIndex index, List<float[]> places, Set<Signal> used) {
		this.index = index;
		this.places = places;
		this.sentences = IntStream.range(0, places.size()).mapToObj(this::sentencesOf).toList();
		this.used = used;
	}

	/** Each sentence's subjects, of a length below 1: little said counts little. */
	private List<Map<Integer, Double>> sentencesOf(int target) {
		return this.index.target(target)
			.sentences()
			.stream()
			.filter((sentence) -> !sentence.isEmpty())
			.map(this.index::weighed)
			.map((sentence) -> Vectors.shortened(sentence, SENTENCE_LENGTH))
			.toList();
	}

	/** A target's number and its score, 0 or more. */
	record Scored(int target, double score) {
	}

	List<Scored> best(Reading pledge, float[] place, int limit) {
		Map<Integer, Double> direction = Vectors.direction(this.index.weighed(pledge.subjects()));
		var sums = new Sums(this.index.size());
		this.index.addWords(sums, pledge, weighed(Signal.WORDS, 1));
		this.index.addSubjects(sums, direction, weighed(Signal.SUBJECTS, 1));
		return sums.highest(CLOSELY)
			.stream()
			.map((target) -> new Scored(target, sums.of(target) + closely(pledge, direction, place, target)))
			.sorted(order())
			.limit(limit)
			.toList();
	}

	/** Equal ones in the order of their names, so that it is the same each time. */
	private Comparator<Scored> order() {
		return Comparator.comparingDouble(Scored::score)
			.reversed()
			.thenComparing((scored) -> this.index.target(scored.target()).wording().ref());
	}

	private double closely(Reading pledge, Map<Integer, Double> direction, float[] place, int number) {
		Reading target = this.index.target(number);
		return weighed(Signal.SENTENCES, bestSentence(direction, number))
				+ weighed(Signal.ASSOCIATIONS, Associations.likeness(place, this.places.get(number)))
				+ weighed(Signal.THEMES, sharedThemes(pledge.wording().themes(), target.wording().themes()))
				+ weighed(Signal.NAMES, sharedNames(pledge, target))
				+ weighed(Signal.NUMBERS, shared(pledge.quantities(), target.quantities()).isEmpty() ? 0 : 1);
	}

	private double weighed(Signal signal, double strength) {
		return this.used.contains(signal) ? signal.weight() * strength : 0;
	}

	private double bestSentence(Map<Integer, Double> direction, int target) {
		return this.sentences.get(target)
			.stream()
			.mapToDouble((sentence) -> Vectors.product(direction, sentence))
			.max()
			.orElse(0);
	}

	/** 1 for the same best theme, less for ones further down. */
	private static double sharedThemes(List<String> ours, List<String> theirs) {
		double sum = 0;
		for (int at = 0; at < ours.size(); at++) {
			int there = theirs.indexOf(ours.get(at));
			sum += (there < 0) ? 0 : 1.0 / ((1 + at) * (1 + there));
		}
		return sum;
	}

	private double sharedNames(Reading pledge, Reading target) {
		return shared(pledge.names().keySet(), target.names().keySet()).stream()
			.mapToDouble(this.index::rarityOfName)
			.sum();
	}

	static Set<String> shared(Set<String> ours, Set<String> theirs) {
		Set<String> shared = new TreeSet<>(ours);
		shared.retainAll(new HashSet<>(theirs));
		return shared;
	}

}
