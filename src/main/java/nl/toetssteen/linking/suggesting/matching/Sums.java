package nl.toetssteen.linking.suggesting.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Adds up what speaks for each target, and knows which had anything at all. */
class Sums {

	private final double[] sums;

	private int[] touched = new int[64];

	private int count;

	Sums(int targets) {
		this.sums = new double[targets];
	}

	void add(int target, double amount) {
		if (amount > 0 && this.sums[target] == 0) {
			if (this.count == this.touched.length) {
				this.touched = Arrays.copyOf(this.touched, this.count * 2);
			}
			this.touched[this.count++] = target;
		}
		this.sums[target] += amount;
	}

	double of(int target) {
		return this.sums[target];
	}

	/** The targets with the highest sums; of equal ones the first. */
	List<Integer> highest(int most) {
		Comparator<Integer> better = Comparator.comparingDouble((Integer target) -> this.sums[target])
			.thenComparing(Comparator.reverseOrder());
		var kept = new PriorityQueue<>(better);
		for (int at = 0; at < this.count; at++) {
			kept.add(this.touched[at]);
			if (kept.size() > most) {
				kept.poll();
			}
		}
		return List.copyOf(kept);
	}

}
