package nl.toetssteen.search.dutch;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words may begin and end a compound, from OpenTaal's spelling dictionary. Its
 * flags say so: Ca and Cb for the first and middle part, Cc for the last.
 */
class Lexicon {

	private final Set<String> begins = new HashSet<>();

	private final Set<String> ends = new HashSet<>();

	private final Set<String> never;

	private final Stems stems;

	Lexicon(List<String> dictionary, Stems stems) throws IOException {
		this.stems = stems;
		this.never = new HashSet<>(WordList.lines("/search/never-a-part.txt"));
		for (String line : dictionary) {
			add(line.split("/", 2));
		}
	}

	private void add(String[] entry) {
		String word = WordList.fold(entry[0]);
		if (word.length() < 3 || !word.chars().allMatch(Character::isLetter)) {
			return;
		}
		String flags = (entry.length > 1) ? entry[1] : "";
		for (int at = 0; at + 1 < flags.length(); at += 2) {
			switch (flags.substring(at, at + 2)) {
				case "Ca", "Cb", "C1", "C3", "Ce" -> this.begins.add(word);
				case "Cc", "Cd" -> {
					this.ends.add(word);
					this.ends.add(this.stems.of(word));
				}
				default -> {
				}
			}
		}
	}

	/** Whether a compound may start with this part, a linking s, e or en included. */
	boolean begins(String part) {
		return isPart(part) && (this.begins.contains(part) || linked(part, "s") || linked(part, "en")
				|| linked(part, "n") || linked(part, "e") || linked(part, "er"));
	}

	private boolean linked(String part, String link) {
		if (!part.endsWith(link) || part.length() - link.length() < 3) {
			return false;
		}
		String base = part.substring(0, part.length() - link.length());
		return isPart(base) && (this.begins.contains(base) || this.ends.contains(this.stems.of(part)));
	}

	boolean ends(String part) {
		return isPart(part) && (this.ends.contains(part) || this.ends.contains(this.stems.of(part)));
	}

	private boolean isPart(String part) {
		return part.length() > 2 && !this.never.contains(part);
	}

}
