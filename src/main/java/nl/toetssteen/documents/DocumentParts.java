package nl.toetssteen.documents;

import org.springframework.stereotype.Component;

/**
 * Stores what belongs to a document: its original, passages, set-aside lines and boxes,
 * and for a budget its address.
 */
@Component
class DocumentParts {

	private final PassageRepository passages;

	private final SetAsideRepository setAside;

	private final LineBoxes boxes;

	private final Versions versions;

	private final BudgetAddresses addresses;

	DocumentParts(PassageRepository passages, SetAsideRepository setAside, LineBoxes boxes, Versions versions,
			BudgetAddresses addresses) {
		this.passages = passages;
		this.setAside = setAside;
		this.boxes = boxes;
		this.versions = versions;
		this.addresses = addresses;
	}

	Versions versions() {
		return this.versions;
	}

	BudgetAddresses addresses() {
		return this.addresses;
	}

	void store(Document document, byte[] original, SourceTree tree) {
		Long documentId = document.getId();
		this.versions.add(document, original);
		// Listeners may refer to passages by a foreign key, so these must be there first.
		this.passages.saveAllAndFlush(Passages.of(documentId, tree));
		this.setAside.saveAll(tree.setAside().stream().map((lines) -> new SetAsideLines(documentId, lines)).toList());
		this.boxes.store(documentId, tree.boxes());
	}

	/**
	 * Removes all but the originals, and by the database's own rules all that was taken
	 * out of them.
	 */
	void remove(Long documentId) {
		this.passages.flush();
		this.passages.deleteAllOf(documentId);
		this.setAside.deleteAllOf(documentId);
		this.boxes.deleteAllOf(documentId);
	}

}
