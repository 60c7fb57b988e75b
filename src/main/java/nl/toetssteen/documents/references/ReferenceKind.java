package nl.toetssteen.documents.references;

/** What a permanent name can stand for. */
public enum ReferenceKind {

	PLEDGE("belofte"), AGREEMENT_ITEM("afspraak"), GOAL("doel"), ACTIVITY("activiteit"), BUDGET_LINE("begrotingsregel");

	private final String dutch;

	ReferenceKind(String dutch) {
		this.dutch = dutch;
	}

	public String dutch() {
		return this.dutch;
	}

}
