package nl.toetssteen.comparison.differences.matching;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.toetssteen.search.dutch.DutchText;
import nl.toetssteen.search.dutch.Token;

/**
 * The word that says what a thing is: centrum of "groot centrum voor jongeren". Where the
 * number is no more than "een", that is all there is to compare.
 */
class Heads {

	/** What follows these only says more about the thing before them. */
	private static final Set<String> MORE = Set.of("waar", "waarin", "waarmee", "van", "voor", "met", "om", "die",
			"dat", "in", "op", "bij", "aan", "uit", "tot");

	private final DutchText dutch;

	Heads(DutchText dutch) {
		this.dutch = dutch;
	}

	/** Whether two things are named by the same noun, a synonym or a compound of it. */
	boolean same(String one, String other) {
		String mine = head(one);
		String theirs = head(other);
		if (mine.isEmpty() || theirs.isEmpty()) {
			return false;
		}
		return names(mine).stream().anyMatch(names(theirs)::contains) || isKind(mine, theirs) || isKind(theirs, mine);
	}

	private static String head(String object) {
		List<String> words = Stream.of(object.toLowerCase(Locale.ROOT).split("\\s+"))
			.takeWhile((word) -> !MORE.contains(word))
			.toList();
		return words.isEmpty() ? "" : words.getLast();
	}

	/** The stem and those that mean the same. */
	private Set<String> names(String word) {
		List<String> stems = this.dutch.tokens(word).stream().map(Token::stem).toList();
		return Stream.concat(Stream.of(stems), this.dutch.synonyms(stems).stream())
			.map((each) -> String.join(" ", each))
			.collect(Collectors.toSet());
	}

	/** A wijkcentrum is a centrum. */
	private boolean isKind(String compound, String word) {
		List<String> parts = this.dutch.smallestParts(compound);
		return parts.size() > 1
				&& List.of(parts.getLast()).equals(this.dutch.tokens(word).stream().map(Token::stem).toList());
	}

}
