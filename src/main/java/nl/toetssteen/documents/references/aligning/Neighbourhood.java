package nl.toetssteen.documents.references.aligning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds, by their rare words, the few texts that a text may be alike. */
class Neighbourhood {

	private static final int MOST = 20;

	private final Likeness likeness;

	private final Map<String, List<Text>> byWord = new HashMap<>();

	private final int most;

	Neighbourhood(List<Text> texts, Likeness likeness) {
		this.likeness = likeness;
		this.most = Math.max(MOST, texts.size() / 5);
		texts.forEach((text) -> text.all()
			.counts()
			.keySet()
			.forEach((word) -> this.byWord.computeIfAbsent(word, (_) -> new ArrayList<>()).add(text)));
	}

	/** Those that share most, the likeliest first; words that many use are no reason. */
	Collection<Text> of(Text text) {
		Map<Text, Double> shared = new HashMap<>();
		text.all().counts().keySet().forEach((word) -> {
			List<Text> users = this.byWord.getOrDefault(word, List.of());
			if (users.size() <= this.most) {
				users.forEach((user) -> shared.merge(user, this.likeness.weight(word), Double::sum));
			}
		});
		return shared.entrySet()
			.stream()
			.sorted(Map.Entry.<Text, Double>comparingByValue().reversed())
			.limit(MOST)
			.map(Map.Entry::getKey)
			.toList();
	}

}
