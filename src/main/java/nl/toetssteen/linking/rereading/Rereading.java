package nl.toetssteen.linking.rereading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.toetssteen.documents.references.Reference;
import nl.toetssteen.documents.references.ReferenceChange;
import nl.toetssteen.documents.references.ReferenceChanges;
import nl.toetssteen.documents.references.References;
import nl.toetssteen.linking.Link;
import nl.toetssteen.linking.Links;
import nl.toetssteen.linking.review.Logbook;
import nl.toetssteen.linking.review.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles what became of a text when its document was read again, and takes links along.
 */
@Service
@Transactional
class Rereading {

	private final ReferenceChanges changes;

	private final References references;

	private final Links links;

	private final LinkMove move;

	private final Logbook logbook;

	Rereading(ReferenceChanges changes, References references, Links links, LinkMove move, Logbook logbook) {
		this.changes = changes;
		this.references = references;
		this.links = links;
		this.move = move;
		this.logbook = logbook;
	}

	/** What a person still has to look at, oldest first. */
	@Transactional(readOnly = true)
	List<Doubt> doubts() {
		return this.changes.open().stream().map(this::doubt).toList();
	}

	/** Links that stand while one of their ends is gone. */
	@Transactional(readOnly = true)
	List<Stranded> stranded() {
		return this.links.all().stream().filter((link) -> link.review().isLive()).flatMap(this::stranded).toList();
	}

	/**
	 * Says where a text went. Its links go along as new proposals.
	 * @param choice the reference that carries it on; empty for none
	 * @return how many links went along
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
		return moves ? this.move.along(linksOf(change.ref()), change.ref(), chosen) : 0;
	}

	private Doubt doubt(ReferenceChange change) {
		return new Doubt(change, candidates(change).toList(), linksOf(change.ref()).size());
	}

	private Stream<Reference> candidates(ReferenceChange change) {
		return Stream.concat(Stream.of(change.ref()), change.candidates().stream())
			.distinct()
			.flatMap((ref) -> this.references.find(ref).stream())
			.filter(Reference::live);
	}

	private List<Link> linksOf(String ref) {
		return Stream.concat(this.links.of(ref).stream(), this.links.to(ref).stream())
			.filter((link) -> link.review().isLive())
			.toList();
	}

	private Stream<Stranded> stranded(Link link) {
		return Stream.of(link.pledge(), link.target())
			.map(this.references::find)
			.flatMap(Optional::stream)
			.filter((reference) -> !reference.live())
			.limit(1)
			.map((reference) -> new Stranded(link, reference));
	}

	private static @Nullable String note(String typed) {
		return typed.isBlank() ? null : typed;
	}

}
