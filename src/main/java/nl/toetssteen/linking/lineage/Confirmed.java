package nl.toetssteen.linking.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.toetssteen.linking.lineage.verdicts.Verdict;
import org.jspecify.annotations.Nullable;

/** Puts what two editors confirmed in the place of what the computer suggests. */
final class Confirmed {

	private static final String LEFT = "Wat de computer hier voorstelde, vonden twee redacteuren onjuist.";

	private Confirmed() {
	}

	/**
	 * What is left of the suggestions, and what was confirmed, in the order of the older
	 * items and then of what is new. No item disappears: of which nothing is left, there
	 * is the suggestion that nothing was found.
	 * @param verdicts whatever their state
	 */
	static List<Lineage> over(List<Lineage> suggested, List<Verdict> verdicts) {
		List<Verdict> confirmed = verdicts.stream().filter(Verdict::isConfirmed).toList();
		if (confirmed.isEmpty()) {
			return suggested;
		}
		List<Lineage> all = new ArrayList<>();
		suggested.stream()
			.filter((each) -> confirmed.stream().noneMatch((verdict) -> replaces(verdict, each)))
			.forEach(all::add);
		confirmed.stream()
			.filter((verdict) -> verdict.content().relation() != Relation.UNRELATED)
			.forEach((verdict) -> all.add(Lineage.of(verdict, wording(verdict, suggested))));
		all.addAll(left(suggested, all));
		return inOrder(suggested, all);
	}

	private static boolean replaces(Verdict verdict, Lineage suggestion) {
		boolean same = Objects.equals(verdict.ends().olderRef(), suggestion.older())
				&& Objects.equals(verdict.ends().newerRef(), suggestion.newer());
		boolean shared = verdict.ends().has(suggestion.older()) || verdict.ends().has(suggestion.newer());
		return verdict.ends().within(suggestion.older(), suggestion.newer())
				&& (same || (shared && verdict.content().relation().excludes(suggestion.relation())));
	}

	private static Lineage.@Nullable Wording wording(Verdict verdict, List<Lineage> suggested) {
		return suggested.stream()
			.filter((each) -> verdict.ends().has(each.older()) && verdict.ends().has(each.newer()))
			.findFirst()
			.map(Lineage::wording)
			.orElse(null);
	}

	private static List<Lineage> left(List<Lineage> suggested, List<Lineage> now) {
		List<Lineage> left = new ArrayList<>();
		Set<String> there = refs(now, true).collect(Collectors.toSet());
		there.addAll(refs(now, false).toList());
		refs(suggested, true).filter((ref) -> !there.contains(ref))
			.forEach((ref) -> left.add(new Lineage(ref, null, Relation.NOT_FOUND, null, List.of(LEFT))));
		refs(suggested, false).filter((ref) -> !there.contains(ref))
			.forEach((ref) -> left.add(new Lineage(null, ref, Relation.NEW, null, List.of(LEFT))));
		return left;
	}

	private static Stream<String> refs(List<Lineage> lineages, boolean older) {
		return lineages.stream().map((each) -> older ? each.older() : each.newer()).filter(Objects::nonNull).distinct();
	}

	private static List<Lineage> inOrder(List<Lineage> suggested, List<Lineage> all) {
		Map<String, List<Lineage>> byOlder = new LinkedHashMap<>();
		refs(suggested, true).forEach((ref) -> byOlder.put(ref, new ArrayList<>()));
		List<Lineage> without = new ArrayList<>();
		for (Lineage each : all) {
			String older = each.older();
			(older == null ? without : byOlder.computeIfAbsent(older, (_) -> new ArrayList<>())).add(each);
		}
		return Stream.concat(byOlder.values().stream().flatMap(Collection::stream), without.stream()).toList();
	}

}
