package nl.toetssteen.linking.review;

/** Something an editor does to a judgement. */
public enum Act {

	PROPOSE("voorgesteld"), REVISE("gewijzigd"), CONFIRM("bevestigd"), REJECT("afgewezen"), DISPUTE("betwist"),
	WITHDRAW("ingetrokken"), UNDO("laatste besluit teruggedraaid");

	private final String dutch;

	Act(String dutch) {
		this.dutch = dutch;
	}

	/** What was done to it, in Dutch: "bevestigd". */
	public String dutch() {
		return this.dutch;
	}

}
