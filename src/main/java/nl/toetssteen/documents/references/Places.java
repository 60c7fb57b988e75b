package nl.toetssteen.documents.references;

import java.util.HashMap;
import java.util.Map;

import nl.toetssteen.documents.references.aligning.Alignment;

/**
 * Where things stood and stand. A chapter or table is the one from which most of what is
 * in it came, whatever it is called now, so that a renamed heading moves nothing.
 */
class Places {

	private final ReferenceKind kind;

	private final Map<String, Map<String, Integer>> cameFrom = new HashMap<>();

	Places(Alignment alignment, Map<String, Stored> byRef, ReferenceKind kind, Map<String, NamedText> things) {
		this.kind = kind;
		for (Alignment.Pair pair : alignment.pairs()) {
			Stored old = byRef.get(pair.old());
			NamedText fresh = things.get(pair.fresh());
			if (old != null && fresh != null) {
				this.cameFrom.computeIfAbsent(group(fresh), (_) -> new HashMap<>()).merge(old.group(), 1, Integer::sum);
			}
		}
	}

	/** Whether it stands elsewhere now, or under another printed number. */
	boolean moved(Stored old, NamedText fresh) {
		Map<String, Integer> votes = this.cameFrom.getOrDefault(group(fresh), Map.of());
		int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return votes.getOrDefault(old.group(), 0) < most || !old.reference().printed().equals(fresh.printed());
	}

	private String group(NamedText thing) {
		return Stored.group(this.kind, thing.natural(), thing.part());
	}

}
