package nl.toetssteen.documents.references.aligning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike texts are, from 0 to 1: the weight of the words they share of the weight of
 * all their words (Dice). Words that few pieces use weigh most; a word with a typing
 * error counts for most of its weight.
 */
class Likeness {

	private static final double MISTYPED = 0.85;

	/** More words than this differ only where texts differ anyway. */
	private static final int MANY = 40;

	private final Map<String, Integer> users = new HashMap<>();

	private final int size;

	Likeness(List<Text> olds, List<Text> news) {
		olds.forEach(this::count);
		news.forEach(this::count);
		this.size = olds.size() + news.size();
	}

	private void count(Text text) {
		text.all().counts().keySet().forEach((word) -> this.users.merge(word, 1, Integer::sum));
	}

	double weight(String word) {
		return Math.log(1.0 + (double) this.size / this.users.getOrDefault(word, 1));
	}

	/** Statements: as a whole, or title and text apart where both have a title. */
	double of(Text old, Text fresh) {
		double whole = of(old.all(), fresh.all());
		if (old.title().size() == 0 || fresh.title().size() == 0) {
			return whole;
		}
		return Math.max(whole, (of(old.title(), fresh.title()) + of(old.body(), fresh.body())) / 2);
	}

	/** Rows of a table: by their labels; an amount may change without it. */
	double ofRows(Text old, Text fresh) {
		double label = old.title().key().equals(fresh.title().key()) ? 1 : of(old.title(), fresh.title());
		return old.piece().context().equals(fresh.piece().context()) ? label : 0.85 * label;
	}

	double of(Words first, Words second) {
		double total = weight(first) + weight(second);
		if (total == 0) {
			return 1;
		}
		List<String> left = new ArrayList<>(second.counts().keySet());
		left.removeAll(first.counts().keySet());
		double shared = 0;
		boolean few = left.size() <= MANY;
		for (Map.Entry<String, Integer> word : first.counts().entrySet()) {
			Integer there = second.counts().get(word.getKey());
			if (there != null) {
				shared += 2 * weight(word.getKey()) * Math.min(word.getValue(), there);
			}
			else if (few) {
				shared += mistyped(word.getKey(), left);
			}
		}
		return Math.min(1, shared / total);
	}

	/** The share of the weight of a part that stands in a whole. */
	double share(Words part, Words whole) {
		double total = weight(part);
		double shared = part.counts()
			.entrySet()
			.stream()
			.mapToDouble((word) -> weight(word.getKey())
					* Math.min(word.getValue(), whole.counts().getOrDefault(word.getKey(), 0)))
			.sum();
		return (total == 0) ? 0 : shared / total;
	}

	private double mistyped(String word, List<String> left) {
		for (int i = 0; i < left.size(); i++) {
			if (Typing.close(word, left.get(i))) {
				return MISTYPED * (weight(word) + weight(left.remove(i)));
			}
		}
		return 0;
	}

	private double weight(Words words) {
		return words.counts().entrySet().stream().mapToDouble((word) -> weight(word.getKey()) * word.getValue()).sum();
	}

}
