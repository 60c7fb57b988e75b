package nl.toetssteen.search.highlight;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text.
 *
 * @param marked whether it answers the question
 */
public record Segment(String text, boolean marked) {

	/** The text between two indexes, cut where marks start and end. */
	static List<Segment> of(String text, int from, int to, List<Mark> marks) {
		List<Segment> segments = new ArrayList<>();
		int at = from;
		for (Mark mark : marks) {
			if (mark.start() >= at && mark.end() <= to) {
				add(segments, text.substring(at, mark.start()), false);
				add(segments, text.substring(mark.start(), mark.end()), true);
				at = mark.end();
			}
		}
		add(segments, text.substring(at, to), false);
		return segments;
	}

	static void add(List<Segment> segments, String text, boolean marked) {
		if (!text.isEmpty()) {
			segments.add(new Segment(text, marked));
		}
	}

}
