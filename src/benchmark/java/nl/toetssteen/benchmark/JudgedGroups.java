package nl.toetssteen.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.comparison.differences.matching.Verdict;

/** Groups of numbers as people judged them, laid beside those the portal makes. */
class JudgedGroups {

	private static final Map<String, Verdict> VERDICTS = Map.of("agree", Verdict.EQUAL, "differ", Verdict.DIFFERENT,
			"strengthened", Verdict.STRENGTHENED, "weakened", Verdict.WEAKENED, "unclear", Verdict.NOT_COMPARABLE);

	private final Map<String, List<JudgedNumber>> groups = new LinkedHashMap<>();

	/**
	 * @param file tab-separated with a header: group_id, topic, ref, value, unit, quote, verdict
	 * @param codes of the documents by their short names in the file
	 */
	static JudgedGroups of(Path file, Map<String, String> codes) throws IOException {
		var judged = new JudgedGroups();
		for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
			var number = JudgedNumber.of(line.split("\t", -1), codes);
			judged.groups.computeIfAbsent(number.group(), (_) -> new ArrayList<>()).add(number);
		}
		judged.groups.values().removeIf((members) -> members.size() < 2);
		return judged;
	}

	void measure(Collection<Mention> mentions, List<Group> made) {
		var all = new Score();
		var numbers = new Score();
		this.groups.forEach((id, members) -> {
			boolean number = members.stream().allMatch(JudgedNumber::isNumber);
			Outcome outcome = outcome(members, mentions, made);
			all.add(outcome);
			if (number) {
				numbers.add(outcome);
			}
			System.out.printf("%s %-5s %-12s %s%s%n", number ? "number" : "words ", id, members.getFirst().verdict(),
					outcome.told(), missed(members, mentions));
		});
		System.out.println("\n| judged groups | number | all members read | put together | same verdict |\n|---|---:|---:|---:|---:|");
		all.print("all");
		numbers.print("with a printed number for each member");
		precision(mentions, made);
	}

	private static String missed(List<JudgedNumber> members, Collection<Mention> mentions) {
		return members.stream()
			.filter((each) -> in(each, mentions).isEmpty())
			.map((each) -> "; not read: " + each.ref() + " " + each.value() + " “" + each.quote() + "”")
			.collect(Collectors.joining());
	}

	/** How many groups made touch judged statements, and how many of these say something else. */
	private void precision(Collection<Mention> mentions, List<Group> made) {
		Map<Mention, Set<String>> judged = new java.util.IdentityHashMap<>();
		this.groups.forEach((id, members) -> members.forEach((member) -> in(member, mentions)
			.forEach((each) -> judged.computeIfAbsent(each, (_) -> new HashSet<>()).add(id))));
		int apart = 0;
		int verdicts = 0;
		int checked = 0;
		for (Group group : made) {
			for (Group.Pair pair : group.pairs()) {
				Set<String> one = judged.getOrDefault(group.members().get(pair.one()), Set.of());
				Set<String> other = judged.getOrDefault(group.members().get(pair.other()), Set.of());
				Set<String> both = new HashSet<>(one);
				both.retainAll(other);
				checked += both.isEmpty() ? 0 : 1;
				verdicts += both.stream().noneMatch((id) -> verdict(id) == pair.verdict()) && !both.isEmpty() ? 1 : 0;
				apart += both.isEmpty() && !one.isEmpty() && !other.isEmpty() && !sameTopic(one, other) ? 1 : 0;
			}
		}
		long across = made.stream().filter(Group::isAcross).count();
		System.out.printf("%n| groups made | across documents | pairs people judged too | of these with another verdict | pairs people put under different topics |%n"
				+ "|---:|---:|---:|---:|---:|%n| %d | %d | %d | %d | %d |%n", made.size(), across, checked, verdicts, apart);
	}

	/** n02a and n02c are of one topic. */
	private static boolean sameTopic(Set<String> one, Set<String> other) {
		return one.stream().anyMatch((mine) -> other.stream().anyMatch((their) -> mine.substring(0, mine.length() - 1)
			.equals(their.substring(0, their.length() - 1))));
	}

	private Verdict verdict(String group) {
		return VERDICTS.get(this.groups.get(group).getFirst().verdict());
	}

	private static List<Mention> in(JudgedNumber member, Collection<Mention> mentions) {
		return mentions.stream().filter(member::is).toList();
	}

	private Outcome outcome(List<JudgedNumber> rows, Collection<Mention> mentions, List<Group> made) {
		List<List<Mention>> members = rows.stream().map((row) -> in(row, mentions)).toList();
		boolean read = members.stream().noneMatch(List::isEmpty);
		boolean together = false;
		Verdict found = null;
		for (Group group : read ? made : List.<Group>of()) {
			if (members.stream().allMatch((those) -> group.members().stream().anyMatch(those::contains))) {
				together = true;
				found = verdict(group, members);
			}
		}
		return new Outcome(read, together, found, VERDICTS.get(rows.getFirst().verdict()));
	}

	/** The verdict among the judged members only; a group may hold more. */
	private static Verdict verdict(Group group, List<List<Mention>> members) {
		List<Mention> judged = members.stream().flatMap(List::stream).toList();
		return group.pairs()
			.stream()
			.filter((pair) -> judged.contains(group.members().get(pair.one()))
					&& judged.contains(group.members().get(pair.other())))
			.map(Group.Pair::verdict)
			.min(Verdict::compareTo)
			.orElse(null);
	}

	private record Outcome(boolean read, boolean together, Verdict found, Verdict judged) {

		boolean agrees() {
			return this.together && this.found == this.judged;
		}

		String told() {
			return !this.read ? "not all read" : !this.together ? "read, not together" : agrees() ? "as judged" : "together, " + this.found;
		}

	}

	private static final class Score {

		private int groups;

		private int read;

		private int together;

		private int verdict;

		void add(Outcome outcome) {
			this.groups++;
			this.read += outcome.read() ? 1 : 0;
			this.together += outcome.together() ? 1 : 0;
			this.verdict += outcome.agrees() ? 1 : 0;
		}

		void print(String name) {
			System.out.printf("| %s | %d | %d | %d | %d |%n", name, this.groups, this.read, this.together, this.verdict);
		}

	}

}
