package nl.toetssteen.search.dutch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes Dutch compounds apart: buitenzwembad is buiten and zwembad, and zwembad is zwem
 * and bad. Of several ways the one with the longest last part wins, because in Dutch the
 * last part says what the thing is.
 */
class Compounds {

	private static final int SHORTEST = 6;

	// No Dutch word anybody writes is longer; beyond it the work would grow for nothing.
	private static final int LONGEST = 60;

	private static final int KEPT = 200_000;

	private final Lexicon lexicon;

	private final Map<String, List<String>> known = new ConcurrentHashMap<>();

	Compounds(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * All parts of a word, larger ones included; empty when it is no compound.
	 * @param word in lower case, without accents
	 */
	List<String> partsOf(String word) {
		List<String> found = this.known.get(word);
		if (found != null) {
			return found;
		}
		Set<String> parts = new LinkedHashSet<>();
		collect(word, parts, 0);
		List<String> result = List.copyOf(parts);
		if (this.known.size() < KEPT) {
			this.known.put(word, result);
		}
		return result;
	}

	private void collect(String word, Set<String> parts, int depth) {
		List<String> split = (depth < 4) ? split(word) : List.of();
		for (String part : split) {
			parts.add(part);
			collect(part, parts, depth + 1);
		}
	}

	private List<String> split(String word) {
		if (word.length() < SHORTEST || word.length() > LONGEST) {
			return List.of();
		}
		for (int at = 3; at <= word.length() - 3; at++) {
			String end = word.substring(at);
			if (this.lexicon.ends(end) && beginsWith(word.substring(0, at))) {
				return List.of(word.substring(0, at), end);
			}
		}
		return List.of();
	}

	private boolean beginsWith(String begin) {
		return this.lexicon.begins(begin) || isCompoundBegin(begin);
	}

	/** A begin the dictionary lacks may itself be a compound: buurthuis-vrijwilliger. */
	private boolean isCompoundBegin(String begin) {
		for (int at = 3; at <= begin.length() - 3; at++) {
			if (this.lexicon.begins(begin.substring(0, at)) && this.lexicon.begins(begin.substring(at))) {
				return true;
			}
		}
		return false;
	}

	/** The smallest parts in order, for asking whether they stand near each other. */
	List<String> smallestPartsOf(String word) {
		List<String> smallest = new ArrayList<>();
		for (String part : split(word)) {
			List<String> inner = smallestPartsOf(part);
			smallest.addAll(inner.isEmpty() ? List.of(part) : inner);
		}
		return smallest;
	}

}
