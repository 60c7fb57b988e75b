package nl.toetssteen.comparison;

import java.util.List;

import nl.toetssteen.documents.Document;

/**
 * What one document says under a theme.
 *
 * @param older short names of the programmes on the same page that came after it; an
 * agreement is their history, never their fulfilment
 */
record Shelf(Document document, List<Entry> entries, List<String> older) {

	Shelf {
		entries = List.copyOf(entries);
		older = List.copyOf(older);
	}

	/** Where it stands on the page. */
	public String anchor() {
		return this.document.getCode();
	}

	/** How many entries the portal put here by their words. */
	public long automatic() {
		return this.entries.stream().filter(Entry::automatic).count();
	}

}
