package nl.toetssteen.comparison.differences.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import nl.toetssteen.comparison.differences.matching.Group;
import nl.toetssteen.comparison.differences.matching.Group.Pair;
import nl.toetssteen.comparison.differences.matching.Mention;
import nl.toetssteen.comparison.differences.matching.Verdict;

/** Names the numbers of a group that cannot be compared with one another. */
final class Apart {

	private Apart() {
	}

	/** A sentence for each number with those it cannot be compared with. */
	static List<String> of(Group group, Wording wording) {
		List<Pair> left = new ArrayList<>(
				group.pairs().stream().filter((pair) -> pair.verdict() == Verdict.NOT_COMPARABLE).toList());
		List<String> sentences = new ArrayList<>();
		while (!left.isEmpty()) {
			int one = busiest(left);
			List<Pair> those = left.stream().filter((pair) -> pair.one() == one || pair.other() == one).toList();
			left.removeAll(those);
			List<Mention> others = those.stream()
				.map((pair) -> group.members().get((pair.one() == one) ? pair.other() : pair.one()))
				.toList();
			sentences.add("Niet te vergelijken: " + label(group.members().get(one), wording) + " met "
					+ String.join(", ", others.stream().map((other) -> label(other, wording)).distinct().toList())
					+ ".");
		}
		return sentences;
	}

	/** The member in most of the pairs. */
	private static int busiest(List<Pair> pairs) {
		return pairs.stream()
			.flatMap((pair) -> Stream.of(pair.one(), pair.other()))
			.max(java.util.Comparator.comparingLong((member) -> count(pairs, member)))
			.orElseThrow();
	}

	private static long count(List<Pair> pairs, int member) {
		return pairs.stream().filter((pair) -> pair.one() == member || pair.other() == member).count();
	}

	private static String label(Mention mention, Wording wording) {
		var quantity = mention.quantity();
		String of = Objects.requireNonNullElse(quantity.scope().base(), "");
		var whole = quantity.scope().whole();
		String counted = (whole == null) ? "" : wording.number(whole, "aantal") + " ";
		String base = (of.isEmpty() || of.startsWith("per ")) ? "" : " van: " + counted + of;
		return wording.of(quantity.measure()) + base + " (" + mention.source().shortName() + ", "
				+ mention.source().placeInWords() + ")";
	}

}
