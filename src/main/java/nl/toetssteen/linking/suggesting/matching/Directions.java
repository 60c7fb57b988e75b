package nl.toetssteen.linking.suggesting.matching;

import java.util.List;
import java.util.Random;

/**
 * The directions in which the rows of a matrix differ most, by subspace iteration: start
 * anywhere, let the matrix pull, keep the directions apart, repeat.
 */
class Directions {

	// More no longer changes which suggestions come first.
	private static final int ROUNDS = 8;

	private final List<SparseRow> rows;

	private final int columns;

	Directions(List<SparseRow> rows, int columns) {
		this.rows = rows;
		this.columns = columns;
	}

	/**
	 * Vectors of length 1, each at right angles to the others; fewer in a small matrix.
	 */
	double[][] strongest(int most) {
		var random = new Random(1); // the same suggestions each time
		double[][] vectors = new double[Math.min(most, Math.min(this.columns, this.rows.size()))][];
		for (int number = 0; number < vectors.length; number++) {
			vectors[number] = random.doubles(this.columns, -1, 1).toArray();
		}
		for (int round = 0; round < ROUNDS; round++) {
			for (int number = 0; number < vectors.length; number++) {
				vectors[number] = pulled(vectors[number]);
			}
			keepApart(vectors);
		}
		return vectors;
	}

	private double[] pulled(double[] vector) {
		double[] pulled = new double[this.columns];
		this.rows.forEach((row) -> row.addTo(pulled, row.times(vector)));
		return pulled;
	}

	/** Gram and Schmidt's way. */
	private static void keepApart(double[][] vectors) {
		for (int number = 0; number < vectors.length; number++) {
			double[] vector = vectors[number];
			for (int before = 0; before < number; before++) {
				add(vector, vectors[before], -product(vector, vectors[before]));
			}
			double length = Math.sqrt(product(vector, vector));
			for (int column = 0; column < vector.length; column++) {
				vector[column] = (length > 1e-12) ? vector[column] / length : 0;
			}
		}
	}

	private static double product(double[] one, double[] other) {
		double sum = 0;
		for (int column = 0; column < one.length; column++) {
			sum += one[column] * other[column];
		}
		return sum;
	}

	private static void add(double[] vector, double[] other, double factor) {
		for (int column = 0; column < vector.length; column++) {
			vector[column] += factor * other[column];
		}
	}

}
