package nl.toetssteen.linking.lineage.matching;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** How well each older item and each newer one go together. */
class Scores {

	// So that the best match of an item usually scores 1.
	private static final double USUAL_LIKENESS = 0.53;

	private static final double USUAL_SHARED = 2.5;

	private static final double SAME_THEME = 1.1;

	private final double[][] values;

	private final double[] bestOfOlder;

	private final double[] bestOfNewer;

	Scores(List<ReadItem> older, List<ReadItem> newer) {
		this.values = new double[older.size()][newer.size()];
		this.bestOfOlder = new double[older.size()];
		this.bestOfNewer = new double[newer.size()];
		for (int at = 0; at < older.size(); at++) {
			for (int to = 0; to < newer.size(); to++) {
				this.values[at][to] = score(older.get(at), newer.get(to));
				this.bestOfNewer[to] = Math.max(this.bestOfNewer[to], this.values[at][to]);
			}
			this.bestOfOlder[at] = Arrays.stream(this.values[at]).max().orElse(0);
		}
	}

	private static double score(ReadItem older, ReadItem newer) {
		double likeness = older.clauses()
			.stream()
			.mapToDouble((said) -> leading(newer).likeness(said.traits()))
			.max()
			.orElse(0);
		double shared = older.whole().shared(newer.whole());
		boolean sameTheme = !Collections.disjoint(older.item().themes(), newer.item().themes());
		return (likeness / USUAL_LIKENESS + shared / USUAL_SHARED) / 2 * (sameTheme ? SAME_THEME : 1);
	}

	// The first sentence of an item says what it is about, the others explain it.
	private static Traits leading(ReadItem item) {
		return item.clauses().isEmpty() ? item.whole() : item.clauses().getFirst().traits();
	}

	double of(int older, int newer) {
		return this.values[older][newer];
	}

	/** As a share of the best match of the older item. */
	double besideOlder(int older, int newer) {
		return share(of(older, newer), this.bestOfOlder[older]);
	}

	/** As a share of the best match of the newer item: does another explain it better? */
	double besideNewer(int older, int newer) {
		return share(of(older, newer), this.bestOfNewer[newer]);
	}

	private static double share(double value, double best) {
		return (best > 0) ? value / best : 0;
	}

}
