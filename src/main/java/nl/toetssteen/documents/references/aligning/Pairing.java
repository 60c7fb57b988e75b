package nl.toetssteen.documents.references.aligning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The pairs that were made so far, and who is still free. */
class Pairing {

	private final List<Text> olds;

	private final List<Text> news;

	private final Map<Text, Text> newOf = new HashMap<>();

	private final Map<Text, Text> oldOf = new HashMap<>();

	/** Parts of a split or merge: spoken for, but in no pair. */
	private final Set<Text> spokenFor = new HashSet<>();

	private final List<Alignment.Pair> pairs = new ArrayList<>();

	Pairing(List<Text> olds, List<Text> news) {
		this.olds = olds;
		this.news = news;
	}

	List<Alignment.Pair> pairs() {
		return this.pairs;
	}

	List<Text> freeOlds() {
		return this.olds.stream().filter(this::isFree).toList();
	}

	List<Text> freeNews() {
		return this.news.stream().filter(this::isFree).toList();
	}

	boolean isFree(Text text) {
		return !this.newOf.containsKey(text) && !this.oldOf.containsKey(text) && !this.spokenFor.contains(text);
	}

	void pair(Text old, Text fresh, double certainty) {
		this.newOf.put(old, fresh);
		this.oldOf.put(fresh, old);
		this.pairs.add(new Alignment.Pair(old.name(), fresh.name(), certainty));
	}

	void speakFor(Text part) {
		this.spokenFor.add(part);
	}

	/** How many of its nearest paired neighbours, before and after, an old one keeps. */
	int neighbours(Text old, Text fresh) {
		return keeps(old, fresh, -1) + keeps(old, fresh, 1);
	}

	private int keeps(Text old, Text fresh, int step) {
		Text beside = nearest(this.olds, this.newOf, old.position(), step);
		return (beside != null && this.newOf.get(beside) == nearest(this.news, this.oldOf, fresh.position(), step)) ? 1
				: 0;
	}

	private static @Nullable Text nearest(List<Text> texts, Map<Text, Text> paired, int position, int step) {
		for (int i = position + step; i >= 0 && i < texts.size(); i += step) {
			if (paired.containsKey(texts.get(i))) {
				return texts.get(i);
			}
		}
		return null;
	}

}
