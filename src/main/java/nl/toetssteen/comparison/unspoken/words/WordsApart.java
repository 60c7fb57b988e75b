package nl.toetssteen.comparison.unspoken.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.toetssteen.search.dutch.DutchText;

/**
 * Finds the words that some documents use and others never do: in no form, in no longer
 * word, not written in parts and in no expression that means the same.
 */
final class WordsApart {

	private static final int SHORTEST = 4;

	private final DutchText dutch;

	private final Set<String> little;

	/**
	 * @param little words that say nothing about a subject, in any form
	 */
	WordsApart(DutchText dutch, List<String> little) {
		this.dutch = dutch;
		this.little = little.stream()
			.flatMap((word) -> dutch.tokens(word).stream())
			.map((token) -> DocumentWords.plain(token.stem()))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Those that most texts use come first.
	 * @param speakers by the code of the document
	 */
	List<MissingWord> of(Map<String, DocumentWords> speakers, Collection<DocumentWords> silent) {
		Map<String, MissingWord> found = new HashMap<>();
		speakers.forEach((code, speaker) -> speaker.words().forEach((stem, use) -> {
			if (tells(stem, use.form()) && silent.stream().noneMatch((each) -> uses(each, stem, use.form()))) {
				found.merge(stem, new MissingWord(use.form(), use.pieces(), List.of(code)), WordsApart::sum);
			}
		}));
		return found.values()
			.stream()
			.sorted(Comparator.comparingInt(MissingWord::texts).reversed().thenComparing(MissingWord::word))
			.toList();
	}

	private static MissingWord sum(MissingWord one, MissingWord other) {
		return new MissingWord((other.texts() > one.texts()) ? other.word() : one.word(), one.texts() + other.texts(),
				Stream.of(one, other).flatMap((each) -> each.documents().stream()).toList());
	}

	private boolean tells(String stem, String word) {
		return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter) && !this.dutch.isStopWord(word)
				&& DocumentWords.forms(stem).stream().noneMatch(this.little::contains);
	}

	private boolean uses(DocumentWords document, String stem, String word) {
		return document.has(stem) || this.dutch.tokens(word)
			.stream()
			.anyMatch((token) -> document.hasNear(this.dutch.smallestParts(token.word()))
					|| this.dutch.synonyms(List.of(token.stem())).stream().anyMatch(document::hasNear));
	}

}
