package nl.toetssteen.linking.suggesting.matching;

import java.util.Map;
import java.util.TreeMap;

/** Sums over sparse vectors. */
final class Vectors {

	private Vectors() {
	}

	static double length(Map<Integer, Double> vector) {
		return Math.sqrt(vector.values().stream().mapToDouble((value) -> value * value).sum());
	}

	static double product(Map<Integer, Double> one, Map<Integer, Double> other) {
		Map<Integer, Double> few = (one.size() < other.size()) ? one : other;
		Map<Integer, Double> many = (few == one) ? other : one;
		double sum = 0;
		for (Map.Entry<Integer, Double> each : few.entrySet()) {
			sum += each.getValue() * many.getOrDefault(each.getKey(), 0.0);
		}
		return sum;
	}

	/** Of a length below 1, the more so the shorter it is beside this length. */
	static Map<Integer, Double> shortened(Map<Integer, Double> vector, double beside) {
		double length = length(vector) + beside;
		Map<Integer, Double> shortened = new TreeMap<>(vector);
		shortened.replaceAll((_, value) -> value / length);
		return Map.copyOf(shortened);
	}

	/** Of length 1; the empty vector stays empty. */
	static Map<Integer, Double> direction(Map<Integer, Double> vector) {
		double length = length(vector);
		Map<Integer, Double> direction = new TreeMap<>(vector);
		direction.replaceAll((_, value) -> value / length);
		return direction;
	}

}
