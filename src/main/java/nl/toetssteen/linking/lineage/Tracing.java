package nl.toetssteen.linking.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.toetssteen.linking.lineage.matching.Alignment;
import nl.toetssteen.linking.lineage.matching.Item;
import nl.toetssteen.linking.lineage.matching.Pair;
import nl.toetssteen.linking.lineage.wording.Change;
import nl.toetssteen.linking.lineage.wording.Judging;
import nl.toetssteen.linking.lineage.wording.Wordings;

/** Works out what became of each item of an older document in a newer one. */
class Tracing {

	private final Judging judging = new Judging();

	private final Alignment alignment;

	Tracing(Alignment alignment) {
		this.alignment = alignment;
	}

	/**
	 * In the order of the older items, and then what is new, in its own order.
	 * @param oneVoice whether the same party wrote both; otherwise a broad subject, which
	 * everybody speaks of, makes no pair by itself
	 */
	List<Lineage> trace(List<Item> older, List<Item> newer, boolean oneVoice) {
		List<Pair> pairs = this.alignment.pairs(older, newer)
			.stream()
			.filter((pair) -> oneVoice || !pair.broad())
			.toList();
		Map<String, Item> byRef = Stream.concat(older.stream(), newer.stream())
			.collect(Collectors.toMap(Item::ref, Function.identity(), (first, _) -> first));
		Map<String, List<Pair>> byOlder = pairs.stream().collect(Collectors.groupingBy(Pair::older));
		Map<String, Long> byNewer = pairs.stream().collect(Collectors.groupingBy(Pair::newer, Collectors.counting()));
		List<Lineage> lineages = new ArrayList<>();
		for (Item item : older) {
			List<Pair> own = byOlder.getOrDefault(item.ref(), List.of());
			own.forEach((pair) -> lineages.add(lineage(pair, byRef, own.size(), byNewer.get(pair.newer()))));
			if (own.isEmpty()) {
				lineages.add(new Lineage(item.ref(), null, Relation.NOT_FOUND, null, List.of()));
			}
		}
		lineages.addAll(unexplained(newer, new HashSet<>(byNewer.keySet())));
		return lineages;
	}

	private static List<Lineage> unexplained(List<Item> newer, Set<String> explained) {
		return newer.stream()
			.filter((item) -> !explained.contains(item.ref()))
			.map((item) -> new Lineage(null, item.ref(), Relation.NEW, null, List.of()))
			.toList();
	}

	private Lineage lineage(Pair pair, Map<String, Item> byRef, long successors, long predecessors) {
		Change change = this.judging.judge(new Wordings(byRef.get(pair.older()).text(), byRef.get(pair.newer()).text(),
				pair.said(), pair.nowSaid(), pair.kept(), pair.lost(), pair.carried()));
		Relation relation = change.relation();
		// Of what has a subject in common only, nobody can say that it was divided.
		boolean divided = relation == Relation.CHANGED && pair.carried().telling();
		if (divided && successors > 1) {
			relation = Relation.SPLIT;
		}
		else if (divided && predecessors > 1) {
			relation = Relation.MERGED;
		}
		return new Lineage(pair.older(), pair.newer(), relation, new Lineage.Wording(pair.said(), pair.nowSaid()),
				change.reasons());
	}

}
