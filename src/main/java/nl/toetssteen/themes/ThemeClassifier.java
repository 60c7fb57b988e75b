package nl.toetssteen.themes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import nl.toetssteen.themes.words.Vocabulary;

/** Finds the themes a text is about by counting search words. */
class ThemeClassifier {

	private static final int MOST = 3;

	// A further theme must have at least this part of the best one's score.
	private static final double FURTHER = 0.5;

	private static final double TITLE = 3;

	private static final double LEAD = 1.5;

	private static final double BODY = 2;

	private static final double CONTEXT = 0.7;

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+(?=\\p{Lu})");

	// What speaks of no subject at all is nearly always about how the municipality works.
	private static final ThemeCode OTHERWISE = new ThemeCode("bestuur-en-inspraak");

	private final Vocabulary vocabulary;

	ThemeClassifier(Map<ThemeCode, ThemeFile> files) {
		this.vocabulary = new Vocabulary();
		files.forEach((theme, file) -> {
			this.vocabulary.add(theme.value(), 4, file.words().strong());
			this.vocabulary.add(theme.value(), 2, file.words().plain());
			this.vocabulary.add(theme.value(), 1, file.words().weak());
			this.vocabulary.ignore(file.words().except());
		});
	}

	List<ThemeMatch> classify(ThemedText text) {
		var evidence = new Evidence();
		evidence.add(this.vocabulary.find(text.title()), TITLE);
		evidence.add(this.vocabulary.find(SENTENCE_END.split(text.body(), 2)[0]), LEAD);
		evidence.add(this.vocabulary.find(text.body()), BODY);
		evidence.add(this.vocabulary.find(String.join(". ", text.context())), CONTEXT);
		List<ThemeMatch> matches = evidence.matches()
			.stream()
			.sorted(Comparator.comparingDouble(ThemeMatch::score).reversed())
			.toList();
		if (matches.isEmpty()) {
			return List.of(new ThemeMatch(OTHERWISE, 0, List.of()));
		}
		double least = matches.getFirst().score() * FURTHER;
		return matches.stream().filter((match) -> match.score() >= least).limit(MOST).toList();
	}

}
