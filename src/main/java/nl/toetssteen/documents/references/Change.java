package nl.toetssteen.documents.references;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A change as it is found, before it is stored. */
record Change(String ref, ChangeKind kind, @Nullable String oldText, @Nullable String newText, List<String> candidates,
		double certainty, boolean needsReview) {

	Change {
		candidates = List.copyOf(candidates);
	}

	static Change of(ChangeKind kind, Stored old, @Nullable NamedText fresh) {
		return new Change(old.ref(), kind, old.words(), (fresh == null) ? null : fresh.words(), List.of(), 1, false);
	}

	static Change isNew(String ref, NamedText fresh) {
		return new Change(ref, ChangeKind.NEW, null, fresh.words(), List.of(), 1, false);
	}

	Change with(double certainty, boolean needsReview) {
		return new Change(this.ref, this.kind, this.oldText, this.newText, this.candidates, certainty, needsReview);
	}

	/** To be looked at by a person, with these to choose from. */
	Change among(List<String> candidates, double certainty) {
		return new Change(this.ref, this.kind, this.oldText, this.newText, candidates, certainty, true);
	}

}
