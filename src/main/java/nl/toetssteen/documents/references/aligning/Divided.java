package nl.toetssteen.documents.references.aligning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds wholes of one version that stand in the other as parts, one after the other. That
 * works both ways: what was split, and what was merged.
 */
class Divided {

	/** The parts together say what the whole says. */
	private static final double TOGETHER = 0.75;

	/** And say it better than the best of them alone. */
	private static final double BETTER = 0.03;

	/** Each part stands for the most of it in the whole. */
	private static final double STANDS_IN = 0.7;

	private static final int MOST_PARTS = 4;

	private final Likeness likeness;

	private final Function<Text, Collection<Text>> candidates;

	/**
	 * A whole with its parts in reading order, best part apart.
	 */
	record Found(Text whole, List<Text> parts, Text best, double certainty) {
	}

	/**
	 * Looks for divisions.
	 * @param candidates the free texts of the other version that share words with a text
	 */
	Divided(Likeness likeness, Function<Text, Collection<Text>> candidates) {
		this.likeness = likeness;
		this.candidates = candidates;
	}

	/** The likeliest division of a whole. */
	Optional<Found> of(Text whole) {
		Collection<Text> alike = this.candidates.apply(whole);
		List<Text> inside = alike.stream()
			.filter((part) -> this.likeness.share(part.all(), whole.all()) >= STANDS_IN)
			.sorted(Comparator.comparingInt(Text::position))
			.toList();
		double alone = alike.stream().mapToDouble((part) -> this.likeness.of(whole.all(), part.all())).max().orElse(0);
		return runs(inside).stream()
			.map((run) -> found(whole, run))
			.filter((found) -> found.certainty() >= Math.max(TOGETHER, alone + BETTER))
			.max(Comparator.comparingDouble(Found::certainty));
	}

	private static List<List<Text>> runs(List<Text> inside) {
		List<List<Text>> runs = new ArrayList<>();
		for (int from = 0; from < inside.size(); from++) {
			for (int to = from + 1; to < inside.size() && to - from < MOST_PARTS && follows(inside, to); to++) {
				runs.add(inside.subList(from, to + 1));
			}
		}
		return runs;
	}

	private static boolean follows(List<Text> inside, int index) {
		return inside.get(index).position() == inside.get(index - 1).position() + 1;
	}

	private Found found(Text whole, List<Text> run) {
		Words together = run.stream().map(Text::all).reduce(Words::and).orElseThrow();
		Text best = run.stream()
			.max(Comparator.comparingDouble((part) -> this.likeness.of(whole.all(), part.all())))
			.orElseThrow();
		return new Found(whole, List.copyOf(run), best, this.likeness.of(whole.all(), together));
	}

}
