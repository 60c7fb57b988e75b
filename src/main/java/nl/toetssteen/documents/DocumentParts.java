package nl.toetssteen.documents;

import org.springframework.stereotype.Component;

/** Stores what belongs to a document: its original, passages and set-aside lines. */
@Component
class DocumentParts {

	private final OriginalRepository originals;

	private final PassageRepository passages;

	private final SetAsideRepository setAside;

	DocumentParts(OriginalRepository originals, PassageRepository passages, SetAsideRepository setAside) {
		this.originals = originals;
		this.passages = passages;
		this.setAside = setAside;
	}

	void store(Long documentId, byte[] original, SourceTree tree) {
		this.originals.save(new Original(documentId, original));
		// Listeners may refer to passages by a foreign key, so these must be there first.
		this.passages.saveAllAndFlush(Passages.of(documentId, tree));
		this.setAside.saveAll(tree.setAside().stream().map((lines) -> new SetAsideLines(documentId, lines)).toList());
	}

}
