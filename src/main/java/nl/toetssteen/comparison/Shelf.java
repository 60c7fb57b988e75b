package nl.toetssteen.comparison;

import java.util.Comparator;
import java.util.List;

import nl.toetssteen.documents.Document;

/**
 * What one document says under a theme.
 *
 * @param entries those in a chapter about the theme first, those the portal put there
 * after them
 * @param older short names of the programmes on the same page that came after it; an
 * agreement is their history, never their fulfilment
 */
public record Shelf(Document document, List<Entry> entries, List<String> older) {

	public Shelf {
		entries = entries.stream().sorted(Comparator.comparing(Entry::automatic)).toList();
		older = List.copyOf(older);
	}

	/** Where it stands on the page. */
	public String anchor() {
		return this.document.getCode();
	}

	/** Who divided the entries, in Dutch; empty when the document did. */
	public String division() {
		long automatic = automatic();
		int all = this.entries.size();
		if (automatic == 0) {
			return "";
		}
		String chosen = (automatic < all)
				? "Bij %d van deze %d koos de computer het thema, op grond van de woorden in de tekst; dat staat erbij. De andere staan in een hoofdstuk over dit thema."
					.formatted(automatic, all)
				: (all == 1) ? "De computer koos het thema, op grond van de woorden in de tekst."
						: "Bij alle %d koos de computer het thema, op grond van de woorden in de tekst.".formatted(all);
		return chosen + " Niemand heeft de keuze van de computer nog nagekeken.";
	}

	/** How many entries the portal put here by their words. */
	public long automatic() {
		return this.entries.stream().filter(Entry::automatic).count();
	}

}
