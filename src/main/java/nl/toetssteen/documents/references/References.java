package nl.toetssteen.documents.references;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * The permanent names of what documents say. A name is never deleted and never stands for
 * another text: what left its document stays known by its last words.
 */
@Service
@Transactional(readOnly = true)
public class References {

	private final ReferenceTable table;

	private final ChangeTable changes;

	References(ReferenceTable table, ChangeTable changes) {
		this.table = table;
		this.changes = changes;
	}

	/** The one with this name, live or not. */
	public Optional<Reference> find(String ref) {
		// PostgreSQL refuses a text with this character, and no name has it.
		return (ref.indexOf('\0') >= 0) ? Optional.empty() : this.table.find(ref);
	}

	/**
	 * What to throw where a page of this name was asked for and nothing live has it:
	 * {@link LeftDocument} when it stood in an earlier version, or else "not found".
	 */
	public RuntimeException missing(String ref) {
		Optional<Reference> left = find(ref).filter((reference) -> !reference.live());
		return left.<RuntimeException>map(LeftDocument::new)
			.orElseGet(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * Those with these names, live or not, in the order of the names; unknown ones are
	 * left out.
	 */
	public List<Reference> find(Collection<String> refs) {
		Map<String, Reference> found = this.table.find(refs);
		return refs.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/** What stands in the current version of a document, per kind in reading order. */
	public List<Reference> live(String document) {
		return this.table.live(document);
	}

	/** Nothing of a document that was withdrawn stands in it now. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void retire(DocumentWithdrawn withdrawn) {
		Arrays.stream(ReferenceKind.values()).forEach((kind) -> this.table.retire(withdrawn.document(), kind));
	}

	/**
	 * Names all things of one kind in the current version of a document: at a first
	 * reading by their place, at a later one by the texts they carry on. Whoever takes
	 * content out of a document calls this once for each kind, also when there is none of
	 * it, inside the transaction of the import, and stores the names it gets.
	 * @param things in reading order
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Names assign(Document document, ReferenceKind kind, List<NamedText> things) {
		var succession = new Succession(this.table.known(document, kind), kind, things);
		this.table.retire(document, kind);
		this.table.keep(document, kind, things, succession.names());
		if (document.getVersion() > 1) {
			this.changes.add(document, succession.changes());
		}
		return new Names(succession.names());
	}

}
