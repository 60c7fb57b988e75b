package nl.toetssteen.linking.suggesting.matching;

import java.util.Map;

/** A row of a matrix that is nearly empty: which columns are filled, and with what. */
record SparseRow(int[] columns, double[] values) {

	/** A row of length 1. */
	static SparseRow of(Map<Integer, Double> weights) {
		double length = Math.sqrt(weights.values().stream().mapToDouble((weight) -> weight * weight).sum());
		int[] columns = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
		double[] values = weights.values()
			.stream()
			.mapToDouble((weight) -> (length > 0) ? weight / length : 0)
			.toArray();
		return new SparseRow(columns, values);
	}

	double times(double[] vector) {
		double sum = 0;
		for (int at = 0; at < this.columns.length; at++) {
			sum += this.values[at] * vector[this.columns[at]];
		}
		return sum;
	}

	void addTo(double[] vector, double factor) {
		for (int at = 0; at < this.columns.length; at++) {
			vector[this.columns[at]] += factor * this.values[at];
		}
	}

}
