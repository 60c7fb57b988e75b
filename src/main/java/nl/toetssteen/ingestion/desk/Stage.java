package nl.toetssteen.ingestion.desk;

import java.util.List;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.Documents;
import nl.toetssteen.documents.references.ReferenceChange;
import nl.toetssteen.documents.references.ReferenceChanges;
import nl.toetssteen.parties.Parties;
import org.springframework.stereotype.Component;

/** What a document that is published meets there: its town, and its earlier version. */
@Component
class Stage {

	private final Parties parties;

	private final Documents documents;

	private final ReferenceChanges changes;

	Stage(Parties parties, Documents documents, ReferenceChanges changes) {
		this.parties = parties;
		this.documents = documents;
		this.changes = changes;
	}

	/** Makes the town known by its name, where an editor gave that. */
	void name(String municipality, String town) {
		if (!town.isEmpty()) {
			this.parties.nameMunicipality(municipality, town);
		}
	}

	boolean withdraw(String document) {
		return this.documents.withdraw(document);
	}

	/** What this version changed; nothing for a first one. */
	List<ReferenceChange> changes(Document document) {
		return (document.getVersion() == 1) ? List.of() : this.changes.of(document.getCode(), document.getVersion());
	}

}
