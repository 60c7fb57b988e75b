package nl.toetssteen.documents.references.aligning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which chapter, programme or table of the new version is which of the old one: the one
 * with which it shares most of what it says. Its name decides only between equals.
 */
final class Groups {

	private static final double SAME_NAME = 0.25;

	/** A label says less than a label with its amounts. */
	private static final double LABEL = 0.2;

	private record Vote(String old, String fresh) {
	}

	private Groups() {
	}

	/** The old name of every new group that has one. */
	static Map<String, String> align(List<Text> olds, List<Text> news) {
		Map<Vote, Double> votes = new HashMap<>();
		vote(votes, olds, news, (text) -> text.all().key() + "|" + text.piece().context(), 1);
		vote(votes, olds, news, (text) -> text.title().key() + "|" + text.piece().context(), LABEL);
		Set<String> known = olds.stream().map(Text::group).collect(Collectors.toSet());
		news.stream().map(Text::group).distinct().filter(known::contains).forEach((name) -> {
			votes.merge(new Vote(name, name), SAME_NAME, Double::sum);
		});
		return best(votes);
	}

	private static void vote(Map<Vote, Double> votes, List<Text> olds, List<Text> news, Function<Text, String> key,
			double weight) {
		Map<String, List<Text>> before = olds.stream().collect(Collectors.groupingBy(key));
		Map<String, List<Text>> after = news.stream().collect(Collectors.groupingBy(key));
		after.forEach((words, there) -> {
			List<Text> here = before.getOrDefault(words, List.of());
			double each = weight / Math.max(1, here.size() * there.size());
			here.forEach((old) -> there
				.forEach((fresh) -> votes.merge(new Vote(old.group(), fresh.group()), each, Double::sum)));
		});
	}

	private static Map<String, String> best(Map<Vote, Double> votes) {
		List<Map.Entry<Vote, Double>> order = new ArrayList<>(votes.entrySet());
		order.sort(Map.Entry.<Vote, Double>comparingByValue()
			.reversed()
			.thenComparing((vote) -> vote.getKey().old() + "|" + vote.getKey().fresh()));
		Map<String, String> names = new HashMap<>();
		Set<String> taken = new HashSet<>();
		for (Map.Entry<Vote, Double> vote : order) {
			String fresh = vote.getKey().fresh();
			if (!names.containsKey(fresh) && taken.add(vote.getKey().old())) {
				names.put(fresh, vote.getKey().old());
			}
		}
		return names;
	}

}
