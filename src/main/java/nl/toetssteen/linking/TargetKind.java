package nl.toetssteen.linking;

import java.util.Arrays;
import java.util.Optional;

/** What sort of thing a pledge may be tied to. */
public enum TargetKind {

	ACTIVITY("activiteit"), GOAL("doel"), AGREEMENT_ITEM("afspraak"), BUDGET_LINE("begrotingsregel");

	private final String dutch;

	TargetKind(String dutch) {
		this.dutch = dutch;
	}

	/** Its name in addresses and on pages. */
	public String dutch() {
		return this.dutch;
	}

	/** The kind with this Dutch name. */
	public static Optional<TargetKind> named(String dutch) {
		return Arrays.stream(values()).filter((kind) -> kind.dutch.equals(dutch)).findFirst();
	}

}
