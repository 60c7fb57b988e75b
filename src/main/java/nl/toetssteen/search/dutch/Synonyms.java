package nl.toetssteen.search.dutch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which expressions mean the same in a municipality. Expressions are sequences of stems;
 * each line of the list is one group.
 */
class Synonyms {

	private final Map<List<String>, Set<List<String>>> groups = new HashMap<>();

	private int longest = 1;

	Synonyms(Stems stems) throws IOException {
		for (String line : WordList.lines("/search/synonyms.csv")) {
			List<List<String>> group = new ArrayList<>();
			for (String expression : line.split(",")) {
				List<String> words = List.of(WordList.fold(expression).split("[\\s-]+"));
				group.add(words.stream().map(stems::of).toList());
			}
			group.forEach((expression) -> add(expression, group));
		}
	}

	private void add(List<String> expression, List<List<String>> group) {
		Set<List<String>> others = this.groups.computeIfAbsent(expression, (_) -> new LinkedHashSet<>());
		others.addAll(group);
		others.remove(expression);
		this.longest = Math.max(this.longest, expression.size());
	}

	/** What else may be written for these stems; empty when nothing is known. */
	Set<List<String>> of(List<String> stems) {
		return this.groups.getOrDefault(stems, Set.of());
	}

	/** Number of words of the longest expression. */
	int longest() {
		return this.longest;
	}

}
