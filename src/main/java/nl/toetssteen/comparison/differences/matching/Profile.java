package nl.toetssteen.comparison.differences.matching;

import java.util.List;
import java.util.Set;

/**
 * A mention read for comparing.
 *
 * @param objects what is counted, and other words for it
 * @param base of what it is a part
 * @param area where it holds; empty for everywhere
 * @param years when it holds
 * @param each whether it is counted for each area apart
 * @param rate whether it is counted per year or other stretch of time
 * @param sentence all words of its sentence
 * @param around all words around it
 */
record Profile(Mention mention, List<Bag> objects, Bag base, Bag area, Set<Integer> years, boolean each, boolean rate,
		Bag sentence, Bag around) {

	/** What is counted, in its own words. */
	Bag object() {
		return this.objects.getFirst();
	}

}
