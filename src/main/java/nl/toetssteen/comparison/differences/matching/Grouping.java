package nl.toetssteen.comparison.differences.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.toetssteen.search.dutch.DutchText;

/** Puts statements about the same thing together. */
public class Grouping {

	/**
	 * In more statements than this a word tells nothing, and comparing all would be slow.
	 */
	private static final int COMMON = 400;

	private static final int LARGEST = 12;

	/** Those between documents first, differences before agreement. */
	private static final Comparator<Group> ORDER = Comparator.comparing((Group group) -> !group.isAcross())
		.thenComparing(Group::verdict)
		.thenComparing(Group::heading);

	private final Profiles profiles;

	private final Likeness likeness;

	/**
	 * @param rarity per stem how rare it is in all documents
	 */
	public Grouping(DutchText dutch, Map<String, Double> rarity) {
		this.profiles = new Profiles(dutch);
		this.likeness = new Likeness(this.profiles, rarity);
	}

	/** The groups of two or more, largest spread over documents first. */
	public List<Group> of(Collection<Mention> mentions) {
		List<Profile> all = mentions.stream()
			.map(this.profiles::of)
			.filter((profile) -> !profile.object().isEmpty())
			.toList();
		int[] leader = new int[all.size()];
		for (int index = 0; index < leader.length; index++) {
			leader[index] = index;
		}
		Map<String, List<Integer>> byStem = byStem(all);
		for (int index = 0; index < all.size(); index++) {
			for (int other : candidates(all.get(index), index, byStem)) {
				if (this.likeness.same(all.get(index), all.get(other))) {
					join(leader, index, other);
				}
			}
		}
		return groups(all, leader);
	}

	private Map<String, List<Integer>> byStem(List<Profile> all) {
		Map<String, List<Integer>> byStem = new HashMap<>();
		for (int index = 0; index < all.size(); index++) {
			for (String stem : keys(all.get(index))) {
				byStem.computeIfAbsent(stem, (_) -> new ArrayList<>()).add(index);
			}
		}
		return byStem;
	}

	/** What a mention can be found by. */
	private Set<String> keys(Profile profile) {
		Set<String> keys = new HashSet<>();
		profile.objects().forEach((object) -> keys.addAll(object.stems()));
		profile.base().stems().forEach((stem) -> keys.add("van " + stem));
		if (this.profiles.isIncome(profile)) {
			keys.add("% inkomen");
		}
		return keys;
	}

	private Set<Integer> candidates(Profile profile, int index, Map<String, List<Integer>> byStem) {
		Set<Integer> found = new LinkedHashSet<>();
		for (String stem : keys(profile)) {
			List<Integer> those = byStem.getOrDefault(stem, List.of());
			if (those.size() <= COMMON) {
				those.stream().filter((other) -> other != index).forEach(found::add);
			}
		}
		return found;
	}

	private static void join(int[] leader, int one, int other) {
		int first = top(leader, one);
		int second = top(leader, other);
		leader[Math.max(first, second)] = Math.min(first, second);
	}

	private static int top(int[] leader, int index) {
		int at = index;
		while (leader[at] != at) {
			leader[at] = leader[leader[at]];
			at = leader[at];
		}
		return at;
	}

	private static List<Group> groups(List<Profile> all, int[] leader) {
		Map<Integer, List<Profile>> together = new LinkedHashMap<>();
		for (int index = 0; index < all.size(); index++) {
			together.computeIfAbsent(top(leader, index), (_) -> new ArrayList<>()).add(all.get(index));
		}
		return together.values()
			.stream()
			.filter((members) -> members.size() > 1 && members.size() <= LARGEST)
			.map(Grouping::group)
			.sorted(ORDER)
			.toList();
	}

	/** The groups in the order in which they are shown. */
	public static List<Group> sorted(Collection<Group> groups) {
		return groups.stream().sorted(ORDER).toList();
	}

	private static Group group(List<Profile> members) {
		members.sort(Comparator.comparingInt((Profile profile) -> profile.mention().year())
			.thenComparing((profile) -> profile.mention().source().kind())
			.thenComparing((profile) -> profile.mention().document())
			.thenComparingInt((profile) -> profile.mention().source().place().lineFrom()));
		List<Group.Pair> pairs = new ArrayList<>();
		for (int one = 0; one < members.size(); one++) {
			for (int other = one + 1; other < members.size(); other++) {
				if (members.get(one).mention().ref().equals(members.get(other).mention().ref())) {
					continue;
				}
				pairs.add(new Group.Pair(one, other, Comparing.verdict(members.get(one), members.get(other))));
			}
		}
		return new Group(heading(members), members.stream().map(Profile::mention).toList(), pairs, overall(pairs));
	}

	/** A difference outweighs agreement; what cannot be compared outweighs nothing. */
	private static Verdict overall(List<Group.Pair> pairs) {
		return pairs.stream().map(Group.Pair::verdict).min(Comparator.naturalOrder()).orElse(Verdict.NOT_COMPARABLE);
	}

	private static String heading(List<Profile> members) {
		return members.stream()
			.map((profile) -> profile.mention().quantity().object())
			.min(Comparator.comparingInt(String::length))
			.orElse("");
	}

}
