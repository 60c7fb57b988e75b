package nl.toetssteen.linking.lineage.verdicts;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The two items a verdict is about, or the one of which there is no other.
 *
 * @param older code of the older document
 * @param newer code of the newer document
 * @param olderRef null when the newer item is new
 * @param newerRef null when the older item was not found again
 */
public record Ends(String older, String newer, @Nullable String olderRef, @Nullable String newerRef) {

	/** Whether an item is one of the two. */
	public boolean has(@Nullable String ref) {
		return ref != null && (ref.equals(this.olderRef) || ref.equals(this.newerRef));
	}

	/** Whether there is something on both sides. */
	public boolean paired() {
		return this.olderRef != null && this.newerRef != null;
	}

	/** Whether items, as far as there are any, are of these two documents. */
	public boolean within(@Nullable String olderRef, @Nullable String newerRef) {
		return (olderRef == null || olderRef.startsWith(this.older + "/"))
				&& (newerRef == null || newerRef.startsWith(this.newer + "/"));
	}

	/** Whether all that is there of the two is among these. */
	public boolean in(Set<String> refs) {
		return (this.olderRef == null || refs.contains(this.olderRef))
				&& (this.newerRef == null || refs.contains(this.newerRef));
	}

	/** Whether they have an item in common with others. */
	public boolean touch(Ends others) {
		return has(others.olderRef) || has(others.newerRef);
	}

	/** The same with another item in the place of one. */
	Ends with(String from, String to) {
		return new Ends(this.older, this.newer, from.equals(this.olderRef) ? to : this.olderRef,
				from.equals(this.newerRef) ? to : this.newerRef);
	}

	/** The document that is searched for something on the side that has nothing. */
	String searched() {
		return (this.olderRef == null) ? this.older : this.newer;
	}

	/** The refs with an arrow between them, for people. */
	@Override
	public String toString() {
		String none = "(niets in " + searched() + ")";
		return Stream.of(this.olderRef, this.newerRef)
			.map((ref) -> Objects.requireNonNullElse(ref, none))
			.collect(Collectors.joining(" → "));
	}

}
