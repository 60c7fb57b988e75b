package nl.toetssteen.themes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.toetssteen.themes.words.Vocabulary;
import nl.toetssteen.themes.words.Hit;

/** Knows which theme a chapter's title names, if it names one and nothing else. */
class ChapterTitles {

	// Where it is about says nothing about what: "Wonen in Nergenshuizen".
	private static final Pattern PLACE = Pattern.compile("\\s(in|voor|van)\\s+(de\\s+|het\\s+)?\\p{Lu}.*$");

	private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}]+");

	// Words between the names, or so general that they name nothing.
	private static final Set<String> EMPTY = Set.of("en", "de", "het", "een", "in", "voor", "van", "op", "naar", "ons",
			"onze", "hoofdstuk", "thema", "programma", "beleid", "toekomst", "goed", "goede", "sociaal", "sociale");

	private final Vocabulary names = new Vocabulary();

	ChapterTitles(Map<ThemeCode, ThemeFile> files) {
		files.forEach((theme, file) -> this.names.add(theme.value(), 1, file.chapters()));
	}

	Optional<ThemeCode> theme(String title) {
		List<String> words = NOT_A_WORD.splitAsStream(PLACE.matcher(title).replaceFirst(""))
			.filter((word) -> !word.isEmpty() && !EMPTY.contains(word.toLowerCase()))
			.toList();
		Set<Set<String>> themes = words.stream().map(this::named).collect(Collectors.toSet());
		if (themes.size() != 1) {
			return Optional.empty();
		}
		Set<String> only = themes.iterator().next();
		return (only.size() == 1) ? Optional.of(new ThemeCode(only.iterator().next())) : Optional.empty();
	}

	private Set<String> named(String word) {
		return this.names.find(word).stream().map(Hit::subject).collect(Collectors.toSet());
	}

}
