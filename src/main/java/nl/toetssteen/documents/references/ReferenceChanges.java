package nl.toetssteen.documents.references;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What new versions of documents did to references, and what people decided about it. */
@Service
@Transactional(readOnly = true)
public class ReferenceChanges {

	private final ChangeTable table;

	private final ReferenceTable references;

	private final Clock clock;

	ReferenceChanges(ChangeTable table, ReferenceTable references, Clock clock) {
		this.table = table;
		this.references = references;
		this.clock = clock;
	}

	/** What a version of a document changed, in the order in which it was found. */
	public List<ReferenceChange> of(String document, int version) {
		return this.table.where("document = :document and version = :version",
				Map.of("document", document, "version", version));
	}

	/** What happened to one reference, oldest first. */
	public List<ReferenceChange> of(String ref) {
		return this.table.where("ref = :ref", Map.of("ref", ref));
	}

	/** What a person still has to look at, of all documents, oldest first. */
	public List<ReferenceChange> open() {
		return this.table.where("needs_review and settled_at is null", Map.of());
	}

	public Optional<ReferenceChange> find(long id) {
		return this.table.where("id = :id", Map.of("id", id)).stream().findFirst();
	}

	/**
	 * Writes down what a person decided. Where the reference itself is no longer live the
	 * chosen one becomes its successor; links are for those who keep them to move.
	 * @param choice the reference that carries on the text: one of the candidates, or the
	 * reference itself; null when none of them does
	 * @return whether it was open; someone may have been first, and nothing changes then
	 * @throws IllegalArgumentException when there is no such change, or no such choice in
	 * it
	 */
	@Transactional
	public boolean settle(long id, String by, @Nullable String choice, @Nullable String note) {
		ReferenceChange change = find(id).orElseThrow(() -> new IllegalArgumentException("No such change: " + id));
		boolean itself = change.ref().equals(choice);
		if (choice != null && !itself && !change.candidates().contains(choice)) {
			throw new IllegalArgumentException("No candidate of change " + id + ": " + choice);
		}
		if (!this.table.settle(id, new ReferenceChange.Settlement(by, this.clock.instant(), choice, note))) {
			return false;
		}
		if (choice != null && !itself && isGone(change.ref())) {
			this.references.succeed(change.ref(), choice);
		}
		return true;
	}

	private boolean isGone(String ref) {
		return this.references.find(ref).filter(Reference::live).isEmpty();
	}

	/** In Dutch: "2 nieuw, 3 gewijzigd, 1 weg, 1 na te kijken"; empty without changes. */
	public String summary(String document, int version) {
		List<ReferenceChange> changes = of(document, version);
		var summary = new StringJoiner(", ");
		Arrays.stream(ChangeKind.values()).forEach((kind) -> {
			long count = changes.stream().filter((change) -> change.kind() == kind).count();
			if (count > 0) {
				summary.add(count + " " + kind.dutch());
			}
		});
		long open = changes.stream().filter(ReferenceChange::needsReview).count();
		return ((open > 0) ? summary.add(open + " na te kijken") : summary).toString();
	}

}
