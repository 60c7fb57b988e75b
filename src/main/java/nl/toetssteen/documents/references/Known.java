package nl.toetssteen.documents.references;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a kind in a document before a version is named.
 *
 * @param live in reading order of the version before
 * @param retired those that had left the document
 * @param used every name the document ever gave, of whatever kind
 * @param before names with their texts by natural name in the earlier version with the
 * very same bytes; empty when this text is a new one
 */
record Known(List<Stored> live, List<Stored> retired, Set<String> used, Map<String, Before> before) {

	/** A name, and the text it stood for in that version. */
	record Before(String ref, String text) {
	}

	Known {
		live = List.copyOf(live);
		retired = List.copyOf(retired);
		used = new HashSet<>(used);
		before = Map.copyOf(before);
	}

	/** All of them by name. */
	Map<String, Stored> byRef() {
		Map<String, Stored> all = new HashMap<>();
		this.live.forEach((stored) -> all.put(stored.ref(), stored));
		this.retired.forEach((stored) -> all.put(stored.ref(), stored));
		return all;
	}

	/**
	 * A name that was never given: the natural one, or else that with the first number
	 * that is free ("5.3-2"), so that it stays readable and claims nobody's place.
	 */
	String unused(String natural) {
		String free = natural;
		for (int i = 2; !this.used.add(free); i++) {
			free = natural + "-" + i;
		}
		return free;
	}

}
