package nl.toetssteen.ingestion.desk.pages;

import java.util.Arrays;
import java.util.List;

import nl.toetssteen.documents.references.ChangeKind;
import nl.toetssteen.documents.references.ReferenceChange;

/**
 * What a new version would change, sorted by what happens.
 *
 * @param changes the first of them, in reading order
 */
record Differences(ChangeKind kind, int count, List<ReferenceChange> changes) {

	// More than anybody reads; all of it comes to /redactie/nalezen.
	private static final int SHOWN = 50;

	static List<Differences> of(List<ReferenceChange> changes) {
		return Arrays.stream(ChangeKind.values())
			.map((kind) -> of(kind, changes))
			.filter((group) -> group.count > 0)
			.toList();
	}

	private static Differences of(ChangeKind kind, List<ReferenceChange> changes) {
		List<ReferenceChange> same = changes.stream().filter((change) -> change.kind() == kind).toList();
		return new Differences(kind, same.size(), same.stream().limit(SHOWN).toList());
	}

	/** How many of them are not shown. */
	public int hidden() {
		return this.count - this.changes.size();
	}

}
