package nl.toetssteen.search.highlight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text with the places in it that answer a question.
 *
 * @param marks in order; they do not overlap
 */
public record MarkedText(String text, List<Mark> marks) {

	private static final int BEFORE = 70;

	/** The whole text. */
	public List<Segment> whole() {
		return Segment.of(this.text, 0, this.text.length(), this.marks);
	}

	/**
	 * The words around the best place.
	 * @param width number of characters, about
	 */
	public List<Segment> fragment(int width) {
		if (this.text.length() <= width * 5 / 4) {
			return whole();
		}
		int from = start(width);
		int to = (from + width >= this.text.length()) ? this.text.length()
				: Cut.before(this.text, from + width, Math.min(from + width, from + 20));
		List<Segment> segments = new ArrayList<>();
		Segment.add(segments, (from > 0) ? "… " : "", false);
		segments.addAll(Segment.of(this.text, from, to, this.marks));
		Segment.add(segments, (to < this.text.length()) ? " …" : "", false);
		return segments;
	}

	/** Each place with the words around it. */
	public List<Occurrence> occurrences() {
		String line = this.text.replaceAll("\\s", " ");
		return joined(line).stream().map((mark) -> Occurrence.of(line, mark)).toList();
	}

	/** Marks with nothing but a space between are one place. */
	private List<Mark> joined(String line) {
		List<Mark> joined = new ArrayList<>();
		for (Mark mark : this.marks) {
			Mark last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && line.substring(last.end(), mark.start()).isBlank()) {
				joined.set(joined.size() - 1, new Mark(last.start(), mark.end(), last.term(), last.weight()));
			}
			else {
				joined.add(mark);
			}
		}
		return joined;
	}

	private int start(int width) {
		int best = 0;
		double most = -1;
		for (Mark first : this.marks) {
			double value = valueFrom(first.start(), width - BEFORE);
			if (value > most) {
				most = value;
				best = first.start();
			}
		}
		// Near the end of the text there is room for more of what comes before.
		int from = Math.min(best - BEFORE, this.text.length() - width);
		return (from <= 0) ? 0 : Cut.after(this.text, from, best);
	}

	/** Different words of the question count most, more of the same only a little. */
	private double valueFrom(int start, int width) {
		Map<Integer, Integer> weights = new HashMap<>();
		double more = 0;
		for (Mark mark : this.marks) {
			if (mark.start() >= start && mark.end() <= start + width) {
				weights.merge(mark.term(), mark.weight(), Math::max);
				more += 0.1 * mark.weight();
			}
		}
		return weights.values().stream().mapToInt(Integer::intValue).sum() + more;
	}

	/** A text of segments without its marks, on one line. */
	public static String plain(List<Segment> segments) {
		var plain = new StringBuilder();
		segments.forEach((segment) -> plain.append(segment.text()));
		return plain.toString().replaceAll("\\s+", " ").strip();
	}

}
