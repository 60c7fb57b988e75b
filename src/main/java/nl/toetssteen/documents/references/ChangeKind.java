package nl.toetssteen.documents.references;

/** What a new version of a document did to a reference. */
public enum ChangeKind {

	/** It came with this version. */
	NEW("nieuw"),
	/** Its text changed a little. */
	MENDED("gewijzigd"),
	/** It stands in another chapter, or under another printed number. */
	MOVED("verplaatst"),
	/** It had gone and is back. */
	RETURNED("terug"),
	/** It stands nowhere in this version. */
	GONE("weg"),
	/** Its text goes on in several; the best of them keeps the reference. */
	SPLIT("gesplitst"),
	/** Its text goes on together with another; the best of them keeps the reference. */
	MERGED("samengevoegd"),
	/** It may go on in one of the candidates; until a person says so it does not. */
	UNCERTAIN("onzeker");

	private final String dutch;

	ChangeKind(String dutch) {
		this.dutch = dutch;
	}

	public String dutch() {
		return this.dutch;
	}

}
