package nl.toetssteen.linking.suggesting.matching;

import java.util.Arrays;

/** In which targets something occurs, and how strongly; numbers of targets ascend. */
class Postings {

	private int[] targets = new int[4];

	private float[] weights = new float[4];

	private int size;

	void add(int target, double weight) {
		if (this.size == this.targets.length) {
			this.targets = Arrays.copyOf(this.targets, this.size * 2);
			this.weights = Arrays.copyOf(this.weights, this.size * 2);
		}
		this.targets[this.size] = target;
		this.weights[this.size++] = (float) weight;
	}

	int size() {
		return this.size;
	}

	/** Hears of a target and a weight. */
	interface Visit {

		void at(int target, double weight);

	}

	void forEach(Visit visit) {
		for (int at = 0; at < this.size; at++) {
			visit.at(this.targets[at], this.weights[at]);
		}
	}

}
