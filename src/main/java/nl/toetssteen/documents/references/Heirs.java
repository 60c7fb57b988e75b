package nl.toetssteen.documents.references;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.toetssteen.documents.references.aligning.Aligner;
import nl.toetssteen.documents.references.aligning.Alignment;
import nl.toetssteen.documents.references.aligning.Piece;

/**
 * Finds which stored reference each thing of a new version carries on: first what stood
 * so in an earlier version with the very same bytes, then what had gone and is back word
 * for word, then what aligns with the version before.
 */
final class Heirs {

	private final Known known;

	private final ReferenceKind kind;

	private final List<NamedText> things;

	private final Map<String, Alignment.Pair> byNatural = new HashMap<>();

	private final Set<String> taken = new HashSet<>();

	private Heirs(Known known, ReferenceKind kind, List<NamedText> things) {
		this.known = known;
		this.kind = kind;
		this.things = things;
	}

	static Alignment find(Known known, ReferenceKind kind, List<NamedText> things) {
		var heirs = new Heirs(known, kind, things);
		heirs.asBefore();
		heirs.returned();
		return heirs.aligned();
	}

	private void asBefore() {
		Map<String, Stored> all = this.known.byRef();
		for (NamedText thing : this.things) {
			Known.Before before = this.known.before().get(thing.natural());
			// The same bytes may be read otherwise: an editor mends a reading.
			if (before != null && before.text().equals(thing.text()) && all.containsKey(before.ref())) {
				take(before.ref(), thing);
			}
		}
	}

	/** Only a text that nothing live can be and of which there is one. */
	private void returned() {
		Set<String> live = this.known.live().stream().map((old) -> key(old.piece())).collect(Collectors.toSet());
		Map<String, List<Stored>> retired = this.known.retired()
			.stream()
			.collect(Collectors.groupingBy((old) -> key(old.piece())));
		Map<String, List<NamedText>> fresh = this.things.stream()
			.filter((thing) -> !this.byNatural.containsKey(thing.natural()))
			.collect(Collectors.groupingBy((thing) -> key(Stored.piece(this.kind, thing))));
		fresh.forEach((key, same) -> {
			List<Stored> gone = retired.getOrDefault(key, List.of());
			if (same.size() == 1 && gone.size() == 1 && !live.contains(key)) {
				take(gone.getFirst().ref(), same.getFirst());
			}
		});
	}

	private void take(String ref, NamedText thing) {
		if (this.taken.add(ref)) {
			this.byNatural.put(thing.natural(), new Alignment.Pair(ref, thing.natural(), 1));
		}
	}

	private Alignment aligned() {
		List<Piece> olds = this.known.live()
			.stream()
			.filter((old) -> !this.taken.contains(old.ref()))
			.map(Stored::piece)
			.toList();
		List<Piece> news = this.things.stream()
			.filter((thing) -> !this.byNatural.containsKey(thing.natural()))
			.map((thing) -> Stored.piece(this.kind, thing))
			.toList();
		Alignment rest = (this.kind == ReferenceKind.BUDGET_LINE) ? Aligner.rows(olds, news)
				: Aligner.statements(olds, news);
		rest.pairs().forEach((pair) -> this.byNatural.put(pair.fresh(), pair));
		return new Alignment(List.copyOf(this.byNatural.values()), rest.splits(), rest.merges(), rest.doubts());
	}

	private String key(Piece piece) {
		return (this.kind == ReferenceKind.BUDGET_LINE)
				? piece.group() + "|" + piece.context() + "|" + piece.printed() + "|" + piece.key() : piece.key();
	}

}
