package nl.toetssteen.linking;

import nl.toetssteen.documents.Document;
import nl.toetssteen.documents.DocumentKind;

/** What a document can be to an election programme, given when each was made. */
public enum TimeRole {

	/** Its period begins before the programme's: it cannot have been made to keep it. */
	HISTORY("voorgeschiedenis",
			"Dit document is ouder dan het programma. Het kan de belofte dus niet uitvoeren; het laat zien wat er al was."),

	/**
	 * A budget for the programme's first year: the executive before the elections made
	 * it.
	 */
	CURRENT_POLICY("huidig beleid",
			"Deze begroting is gemaakt door het college van vóór de verkiezingen. Zij laat zien wat de gemeente nu al doet, niet wat de verkiezingen opleverden."),

	/** Made after the programme. */
	LATER("daarna", "Dit document is gemaakt na het programma.");

	private final String dutch;

	private final String definition;

	TimeRole(String dutch, String definition) {
		this.dutch = dutch;
		this.definition = definition;
	}

	/** The words on pages. */
	public String dutch() {
		return this.dutch;
	}

	/** What the words mean, in Dutch. */
	public String definition() {
		return this.definition;
	}

	/** Whether a link of this kind may run to a document with this role. */
	public boolean allows(LinkKind kind) {
		return this != HISTORY || !kind.isFulfilment();
	}

	/** What a document is to a programme. */
	public static TimeRole of(Document programme, Document other) {
		if (other.getPeriodFrom() < programme.getPeriodFrom()) {
			return HISTORY;
		}
		boolean sameStart = other.getPeriodFrom() == programme.getPeriodFrom();
		return (sameStart && other.getKind() == DocumentKind.BUDGET) ? CURRENT_POLICY : LATER;
	}

}
