package nl.toetssteen.accounts;

/** What somebody of the council staff may do in the portal. */
public enum Role {

	/** Proposes which policy and money answer a pledge. */
	LINKER("koppelaar"),

	/** Proposes too, and confirms what a colleague proposed. */
	CHECKER("controleur"),

	/** Lets colleagues in and out, and sees who did what. */
	ADMINISTRATOR("beheerder");

	private final String dutch;

	Role(String dutch) {
		this.dutch = dutch;
	}

	/** As pages name it. */
	public String dutch() {
		return this.dutch;
	}

}
