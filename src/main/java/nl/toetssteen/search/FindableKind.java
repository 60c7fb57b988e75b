package nl.toetssteen.search;

import java.util.Arrays;
import java.util.Optional;

/** What sort of thing a search finds. */
public enum FindableKind {

	PLEDGE("belofte", "Beloften"), AGREEMENT_ITEM("afspraak", "Afspraken"), GOAL("doel", "Doelen"),
	ACTIVITY("activiteit", "Activiteiten"), BUDGET_LINE("begrotingsregel", "Begrotingsregels"),
	PASSAGE("passage", "Andere passages");

	private final String dutch;

	private final String plural;

	FindableKind(String dutch, String plural) {
		this.dutch = dutch;
		this.plural = plural;
	}

	/** The word in URLs and the API. */
	public String dutch() {
		return this.dutch;
	}

	/** The word above a list. */
	public String plural() {
		return this.plural;
	}

	/** The kind with this word in URLs. */
	public static Optional<FindableKind> of(String dutch) {
		return Arrays.stream(values()).filter((kind) -> kind.dutch.equals(dutch)).findFirst();
	}

}
