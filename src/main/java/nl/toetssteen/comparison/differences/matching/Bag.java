package nl.toetssteen.comparison.differences.matching;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The stems of some words, compounds taken apart: huurwoningen and "woningen voor de
 * huur" hold the same.
 */
record Bag(Set<String> stems) {

	static final Bag EMPTY = new Bag(Set.of());

	Bag {
		stems = stems.stream().map(Bag::plain).collect(Collectors.toUnmodifiableSet());
	}

	/** A stem without the e of an adjective: externe and extern. */
	static String plain(String stem) {
		return (stem.length() > 4 && stem.endsWith("e")) ? stem.substring(0, stem.length() - 1) : stem;
	}

	boolean isEmpty() {
		return this.stems.isEmpty();
	}

	/** What both hold. */
	Bag and(Bag other) {
		Set<String> both = new HashSet<>(this.stems);
		both.retainAll(other.stems);
		return new Bag(both);
	}

	Bag without(Bag other) {
		Set<String> rest = new HashSet<>(this.stems);
		rest.removeAll(other.stems);
		return new Bag(rest);
	}

	boolean overlaps(Bag other) {
		return this.stems.stream().anyMatch((mine) -> other.stems.stream().anyMatch((their) -> akin(mine, their)));
	}

	/** Nieuw and nieuwbouw. */
	private static boolean akin(String one, String other) {
		return one.equals(other)
				|| (Math.min(one.length(), other.length()) > 4 && (one.startsWith(other) || other.startsWith(one)));
	}

	/** Summed rarity of what both hold. */
	double shared(Bag other, ToDoubleFunction<String> rarity) {
		return this.stems.stream().filter(other.stems::contains).mapToDouble(rarity).sum();
	}

	/** From 0 for nothing in common to 1 for the same; rare words count for more. */
	double likeness(Bag other, ToDoubleFunction<String> rarity) {
		if (isEmpty() || other.isEmpty()) {
			return 0;
		}
		return shared(other, rarity) / Math.sqrt(weight(rarity) * other.weight(rarity));
	}

	double weight(ToDoubleFunction<String> rarity) {
		return this.stems.stream().mapToDouble(rarity).sum();
	}

}
