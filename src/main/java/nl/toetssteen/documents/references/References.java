package nl.toetssteen.documents.references;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.toetssteen.documents.Document;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The permanent names of what documents say. A name is never deleted and never stands for
 * another text: what left its document stays known by its last words.
 */
@Service
@Transactional(readOnly = true)
public class References {

	private final ReferenceTable table;

	References(ReferenceTable table) {
		this.table = table;
	}

	/** The one with this name, live or not. */
	public Optional<Reference> find(String ref) {
		return this.table.find(ref);
	}

	/** What stands in the current version of a document, per kind in reading order. */
	public List<Reference> live(String document) {
		return this.table.live(document);
	}

	/**
	 * Names all things of one kind in the current version of a document. Whoever takes
	 * content out of a document calls this once for each kind, inside the transaction of
	 * the import, and stores the names it gets.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Names assign(Document document, ReferenceKind kind, List<NamedText> things) {
		Map<String, String> names = new HashMap<>();
		things.forEach((thing) -> names.put(thing.natural(), thing.natural()));
		this.table.add(document, kind, things, names);
		return new Names(names);
	}

}
