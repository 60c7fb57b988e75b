package nl.toetssteen.ingestion.desk;

import java.util.List;

import nl.toetssteen.documents.DocumentFacts;
import nl.toetssteen.documents.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document before it is published, and may be incomplete: first as the
 * computer guesses it, then as an editor says.
 *
 * @param kind null when it was not recognised
 * @param municipality CBS code; may be empty
 * @param town name of the municipality, for one the portal does not know yet
 * @param checked whether an editor looked at it
 */
public record Draft(String code, @Nullable DocumentKind kind, String title, List<String> issuers, String municipality,
		String town, @Nullable Integer periodFrom, @Nullable Integer periodTo, @Nullable String published, String note,
		boolean checked) {

	private static final int FIRST_YEAR = 1900;

	/** Nothing is known. */
	public static final Draft EMPTY = new Draft("", null, "", List.of(), "", "", null, null, null, "", false);

	public Draft {
		issuers = List.copyOf(issuers);
	}

	/** The same with what a reader found printed; the town's code is for an editor. */
	public Draft knowing(@Nullable String town, @Nullable Integer from, @Nullable Integer to) {
		boolean named = town != null && this.municipality.isEmpty();
		return new Draft(this.code, this.kind, this.title, this.issuers, this.municipality, named ? town : this.town,
				(from == null) ? this.periodFrom : from, (to == null) ? this.periodTo : to, this.published, this.note,
				this.checked);
	}

	/** Facts to read a file with as long as an editor did not complete them. */
	public DocumentFacts provisional(String fileName) {
		int from = (this.periodFrom == null) ? FIRST_YEAR : this.periodFrom;
		return new DocumentFacts(this.code.isEmpty() ? "concept" : this.code,
				(this.kind == null) ? DocumentKind.PROGRAMME : this.kind, this.title.isEmpty() ? fileName : this.title,
				this.issuers, this.municipality, from, (this.periodTo == null) ? from : this.periodTo, null, null,
				fileName);
	}

}
