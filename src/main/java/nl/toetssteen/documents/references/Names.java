package nl.toetssteen.documents.references;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The permanent names that were given to the things of one kind.
 *
 * @param byNatural the name by what the place alone would have given
 */
public record Names(Map<String, String> byNatural) {

	public Names {
		byNatural = Map.copyOf(byNatural);
	}

	/** The permanent name of a thing that was named. */
	public String of(String natural) {
		String ref = this.byNatural.get(natural);
		if (ref == null) {
			throw new IllegalArgumentException("Was not named: " + natural);
		}
		return ref;
	}

	/** The permanent name of what a thing is a part of; null for what stands alone. */
	public @Nullable String ofParent(@Nullable String natural) {
		return (natural == null) ? null : of(natural);
	}

}
