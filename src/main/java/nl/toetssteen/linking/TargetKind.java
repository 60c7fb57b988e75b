package nl.toetssteen.linking;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What sort of thing a pledge may be tied to. */
public enum TargetKind {

	ACTIVITY("activiteit", "activiteiten"), GOAL("doel", "doelen"), AGREEMENT_ITEM("afspraak", "afspraken"),
	BUDGET_LINE("begrotingsregel", "begrotingsregels");

	private final String dutch;

	private final String plural;

	TargetKind(String dutch, String plural) {
		this.dutch = dutch;
		this.plural = plural;
	}

	/** Its name in addresses and on pages. */
	public String dutch() {
		return this.dutch;
	}

	/** The word above a list. */
	public String plural() {
		return this.plural;
	}

	/**
	 * The portal's page about a thing of this kind, or the row in the reader.
	 * @param budget address of its document below /begroting/, null for an agreement
	 */
	public String address(String ref, @Nullable String budget) {
		String number = ref.substring(ref.indexOf('/') + 1);
		return switch (this) {
			case AGREEMENT_ITEM -> "/afspraken/" + ref;
			case GOAL -> "/begroting/" + budget + "/doelen/" + number;
			case ACTIVITY -> "/begroting/" + budget + "/activiteiten/" + number;
			case BUDGET_LINE -> "/verwijzing/" + ref;
		};
	}

	/** The kind with this Dutch name. */
	public static Optional<TargetKind> named(String dutch) {
		return Arrays.stream(values()).filter((kind) -> kind.dutch.equals(dutch)).findFirst();
	}

}
