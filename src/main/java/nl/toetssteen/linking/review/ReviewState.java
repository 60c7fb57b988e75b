package nl.toetssteen.linking.review;

/** How far a judgement has come between the people who make and check it. */
public enum ReviewState {

	PROPOSED("voorgesteld", "Een redacteur stelde dit voor. Een tweede heeft het nog niet nagekeken."),
	CONFIRMED("bevestigd", "Een redacteur stelde dit voor en een ander keek het na en bevestigde het."),
	REJECTED("afgewezen", "Nagekeken en niet goed bevonden, met de reden erbij."),
	DISPUTED("betwist", "Iemand vindt dat dit niet klopt, met de reden erbij. Er moet opnieuw naar gekeken worden."),
	WITHDRAWN("ingetrokken", "Teruggenomen. De geschiedenis blijft bewaard.");

	private final String dutch;

	private final String definition;

	ReviewState(String dutch, String definition) {
		this.dutch = dutch;
		this.definition = definition;
	}

	/** The word on pages. */
	public String dutch() {
		return this.dutch;
	}

	/** What the word means, in Dutch. */
	public String definition() {
		return this.definition;
	}

	/** Whether it stands, checked or not: it counts until somebody takes it away. */
	public boolean isLive() {
		return this == PROPOSED || this == CONFIRMED || this == DISPUTED;
	}

}
