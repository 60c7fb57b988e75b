package nl.toetssteen.comparison.sidebyside;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.toetssteen.comparison.Entry;
import nl.toetssteen.linking.lineage.DocumentPair;
import org.jspecify.annotations.Nullable;

/**
 * Two sides on a theme with what ties them.
 *
 * @param ties by the ref of an entry, of all entries
 * @param pair the two in the order of time where their lineage is known; else null
 */
record Beside(Side left, Side right, Map<String, List<Tie>> ties, @Nullable DocumentPair pair) {

	public List<Side> sides() {
		return List.of(this.left, this.right);
	}

	/** What ties an entry to the other side. */
	public List<Tie> of(Entry entry) {
		return this.ties.getOrDefault(entry.ref(), List.of());
	}

	/** Where a tie leads: a place on this page when the other thing stands here. */
	public String place(Tie tie) {
		return (tie.ref() != null && shown().contains(tie.ref())) ? "#" + tie.ref() : tie.address();
	}

	/** Whether any entry has a tie that editors confirmed. */
	public boolean confirmed() {
		return shownTies().anyMatch(Tie::confirmed);
	}

	/** How many entries, on both sides together, have a tie with the other. */
	public long tied() {
		return Stream.of(this.left, this.right).flatMap((side) -> side.entries().stream()).filter(this::isTied).count();
	}

	/** Only what has, or lacks, a tie; money has none, so it is left out then. */
	Beside only(@Nullable Tied tied) {
		return (tied == null) ? this : new Beside(only(this.left, tied), only(this.right, tied), this.ties, this.pair);
	}

	private Side only(Side side, Tied tied) {
		return side.with(side.blocks()
			.stream()
			.filter((block) -> block.shelf() != null)
			.map((block) -> block
				.only(block.entries().stream().filter((entry) -> isTied(entry) == (tied == Tied.WITH)).toList()))
			.toList());
	}

	private boolean isTied(Entry entry) {
		return of(entry).stream().anyMatch((tie) -> tie.ref() != null);
	}

	private Set<String> shown() {
		return Stream.of(this.left, this.right).flatMap((side) -> side.refs().stream()).collect(Collectors.toSet());
	}

	private Stream<Tie> shownTies() {
		return Stream.of(this.left, this.right)
			.flatMap((side) -> side.entries().stream())
			.flatMap((entry) -> of(entry).stream());
	}

}
