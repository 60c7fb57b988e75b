package nl.toetssteen.linking.rereading;

import java.util.List;
import java.util.stream.Stream;

import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.ReferenceChange;
import nl.toetssteen.documents.references.ReferenceChanges;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.linking.review.Logbook;
import nl.toetssteen.linking.review.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles what became of a text when its document was read again, and takes along what
 * editors tied to it.
 */
@Service
@Transactional
class Rereading {

	private final ReferenceChanges changes;

	private final References references;

	private final List<Attached> attached;

	private final Logbook logbook;

	Rereading(ReferenceChanges changes, References references, List<Attached> attached, Logbook logbook) {
		this.changes = changes;
		this.references = references;
		this.attached = attached;
		this.logbook = logbook;
	}

	/** What a person still has to look at, oldest first. */
	@Transactional(readOnly = true)
	List<Doubt> doubts() {
		return this.changes.open().stream().map(this::doubt).toList();
	}

	/** What stands while a text it is tied to is gone. */
	@Transactional(readOnly = true)
	List<Stranded> stranded() {
		return this.attached.stream().flatMap((each) -> each.stranded().stream()).toList();
	}

	/**
	 * Says where a text went. What is tied to it goes along as new proposals.
	 * @param choice the reference that carries it on; empty for none
	 * @return how much went along
	 * @throws Refusal when somebody was first, or the choice is none of the candidates
	 */
	int settle(long id, String choice, String note) {
		ReferenceChange change = this.changes.find(id).orElseThrow(() -> new Refusal("Deze wijziging bestaat niet."));
		String chosen = choice.isBlank() ? null : choice;
		if (chosen != null && candidates(change).noneMatch((candidate) -> candidate.ref().equals(chosen))) {
			throw new Refusal("Kies een van de genoemde teksten.");
		}
		if (!this.changes.settle(id, this.logbook.editor().name(), chosen, note(note))) {
			throw new Refusal("Iemand anders heeft dit al nagekeken.");
		}
		this.logbook.note("tekst nagekeken", change.ref(), (chosen == null) ? "gaat nergens verder" : "nu " + chosen);
		boolean moves = chosen != null && !chosen.equals(change.ref());
		return moves ? this.attached.stream().mapToInt((each) -> each.move(change.ref(), chosen)).sum() : 0;
	}

	private Doubt doubt(ReferenceChange change) {
		return new Doubt(change, candidates(change).toList(),
				this.attached.stream().mapToLong((each) -> each.on(change.ref())).sum());
	}

	private Stream<Reference> candidates(ReferenceChange change) {
		return Stream.concat(Stream.of(change.ref()), change.candidates().stream())
			.distinct()
			.flatMap((ref) -> this.references.find(ref).stream())
			.filter(Reference::live);
	}

	private static @Nullable String note(String typed) {
		return typed.isBlank() ? null : typed;
	}

}
