package nl.toetssteen.documents.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.toetssteen.documents.references.aligning.Alignment;

/** Names the things of a new version and tells what changed since the one before. */
class Succession {

	private final Known known;

	private final ReferenceKind kind;

	private final Map<String, NamedText> things;

	private final Alignment alignment;

	private final Map<String, Stored> byRef;

	private final Map<String, String> names = new LinkedHashMap<>();

	private final List<Change> changes = new ArrayList<>();

	Succession(Known known, ReferenceKind kind, List<NamedText> things) {
		this.known = known;
		this.kind = kind;
		this.things = things.stream()
			.collect(Collectors.toMap(NamedText::natural, Function.identity(), (one, _) -> one, LinkedHashMap::new));
		this.alignment = Heirs.find(known, kind, things);
		this.byRef = known.byRef();
		this.alignment.pairs().forEach((pair) -> this.names.put(pair.fresh(), pair.old()));
		this.things.keySet().forEach((natural) -> this.names.computeIfAbsent(natural, known::unused));
		tell();
	}

	/** Names by natural name. */
	Map<String, String> names() {
		return this.names;
	}

	List<Change> changes() {
		return this.changes;
	}

	private void tell() {
		Set<String> told = new HashSet<>();
		this.alignment.splits().forEach((split) -> told.addAll(tellSplit(split)));
		this.alignment.merges().forEach((merge) -> told.addAll(tellMerge(merge)));
		this.alignment.doubts().forEach((doubt) -> told.add(tellDoubt(doubt)));
		var places = new Places(this.alignment, this.byRef, this.kind, this.things);
		this.alignment.pairs()
			.stream()
			.filter((pair) -> !told.contains(pair.old()))
			.forEach((pair) -> tellPair(pair, places));
		Set<String> going = Stream.concat(told.stream(), this.names.values().stream()).collect(Collectors.toSet());
		this.known.live()
			.stream()
			.filter((old) -> !going.contains(old.ref()))
			.forEach((old) -> this.changes.add(Change.of(ChangeKind.GONE, old, null)));
		this.names.forEach((natural, ref) -> {
			if (!this.byRef.containsKey(ref) && !told.contains(ref)) {
				this.changes.add(Change.isNew(ref, thing(natural)));
			}
		});
	}

	private void tellPair(Alignment.Pair pair, Places places) {
		Stored old = old(pair.old());
		NamedText fresh = thing(pair.fresh());
		if (!old.reference().live()) {
			this.changes.add(Change.of(ChangeKind.RETURNED, old, fresh));
		}
		else if (!old.words().equals(fresh.words())) {
			boolean review = this.kind != ReferenceKind.BUDGET_LINE
					&& Rewording.isTelling(old.words(), fresh.words(), pair.certainty());
			this.changes.add(Change.of(ChangeKind.MENDED, old, fresh).with(pair.certainty(), review));
		}
		else if (places.moved(old, fresh)) {
			this.changes.add(Change.of(ChangeKind.MOVED, old, fresh));
		}
	}

	/** All parts are named, the best one too; the names that were told of. */
	private Set<String> tellSplit(Alignment.Parts split) {
		List<String> parts = split.parts().stream().map(this::name).toList();
		String words = split.parts().stream().map((part) -> thing(part).words()).collect(Collectors.joining("\n"));
		Stored whole = old(split.whole());
		this.changes
			.add(new Change(whole.ref(), ChangeKind.SPLIT, whole.words(), words, parts, split.certainty(), true));
		return new HashSet<>(parts);
	}

	/** Each of them points to all the others. */
	private Set<String> tellMerge(Alignment.Parts merge) {
		NamedText whole = thing(merge.whole());
		for (String part : merge.parts()) {
			List<String> candidates = part.equals(name(merge.whole()))
					? merge.parts().stream().filter((other) -> !other.equals(part)).toList()
					: List.of(name(merge.whole()));
			this.changes.add(Change.of(ChangeKind.MERGED, old(part), whole).among(candidates, merge.certainty()));
		}
		return new HashSet<>(merge.parts());
	}

	private String tellDoubt(Alignment.Doubt doubt) {
		NamedText likeliest = thing(doubt.candidates().getFirst());
		this.changes.add(Change.of(ChangeKind.UNCERTAIN, old(doubt.old()), likeliest)
			.among(doubt.candidates().stream().map(this::name).toList(), doubt.certainty()));
		return doubt.old();
	}

	private String name(String natural) {
		return found(this.names, natural);
	}

	private NamedText thing(String natural) {
		return found(this.things, natural);
	}

	private Stored old(String ref) {
		return found(this.byRef, ref);
	}

	private static <T> T found(Map<String, T> map, String key) {
		T value = map.get(key);
		if (value == null) {
			throw new IllegalStateException("Not among what is being named: " + key);
		}
		return value;
	}

}
